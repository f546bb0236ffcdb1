package ch.cryptocare.server.demo;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import ch.cryptocare.common.value.Canton;
import ch.cryptocare.common.value.Specialty;
import java.time.DayOfWeek;
import java.util.List;

/** Who can be found in the demo. Nobody of them exists. */
final class DemoPeople {
    private static final List<DayOfWeek> ALL_WEEK = List.of(MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY);
    private static final List<DayOfWeek> WITH_SATURDAY = List.of(MONDAY, TUESDAY, THURSDAY, FRIDAY, SATURDAY);
    private static final List<DayOfWeek> THREE_DAYS = List.of(TUESDAY, WEDNESDAY, THURSDAY);

    record Person(
            String name,
            Specialty specialty,
            List<String> languages,
            Canton canton,
            String city,
            String address,
            boolean inPerson,
            List<DayOfWeek> days,
            int fromHour,
            int toHour,
            String aboutInFrench,
            String aboutInEnglish) {}

    static final List<Person> ALL = List.of(
            new Person(
                    "Dr. Ada Keller",
                    Specialty.GENERAL_PRACTICE,
                    List.of("fr", "de", "en"),
                    Canton.GE,
                    "Genève",
                    "Rue du Rhône 14, 1204 Genève",
                    true,
                    ALL_WEEK,
                    8,
                    18,
                    "Médecine générale pour toute la famille, à Genève et par vidéo.",
                    "General practice for the whole family, in Geneva and by video."),
            new Person(
                    "Dr. Noor Haddad",
                    Specialty.PSYCHIATRY,
                    List.of("fr", "ar", "en"),
                    Canton.VD,
                    "Lausanne",
                    "Avenue de la Gare 7, 1003 Lausanne",
                    false,
                    ALL_WEEK,
                    9,
                    19,
                    "Psychiatrie de l'adulte, le soir aussi.",
                    "Adult psychiatry, evenings too."),
            new Person(
                    "Luc Favre",
                    Specialty.PHYSIOTHERAPY,
                    List.of("fr"),
                    Canton.FR,
                    "Fribourg",
                    "Boulevard de Pérolles 21, 1700 Fribourg",
                    true,
                    WITH_SATURDAY,
                    7,
                    17,
                    "Physiothérapie du sport et exercices guidés à distance.",
                    "Sports physiotherapy and guided exercises at a distance."),
            new Person(
                    "Dr. Chiara Bernasconi",
                    Specialty.DERMATOLOGY,
                    List.of("it", "fr", "de"),
                    Canton.TI,
                    "Lugano",
                    "Via Nassa 5, 6900 Lugano",
                    true,
                    THREE_DAYS,
                    9,
                    17,
                    "Dermatologie générale.",
                    "General dermatology."),
            new Person(
                    "Dr. Jonas Meier",
                    Specialty.PAEDIATRICS,
                    List.of("de", "en"),
                    Canton.ZH,
                    "Zürich",
                    "Seefeldstrasse 60, 8008 Zürich",
                    true,
                    ALL_WEEK,
                    8,
                    17,
                    "Pédiatrie, de la naissance à l'adolescence.",
                    "Paediatrics, from birth to adolescence."),
            new Person(
                    "Élodie Rochat",
                    Specialty.PSYCHOTHERAPY,
                    List.of("fr", "en"),
                    Canton.NE,
                    "Neuchâtel",
                    "Rue de l'Hôpital 3, 2000 Neuchâtel",
                    false,
                    ALL_WEEK,
                    10,
                    20,
                    "Psychothérapie brève, séances par vidéo.",
                    "Brief psychotherapy, sessions by video."),
            new Person(
                    "Dr. Reto Camenzind",
                    Specialty.GENERAL_PRACTICE,
                    List.of("de", "rm", "en"),
                    Canton.GR,
                    "Chur",
                    "Bahnhofstrasse 12, 7000 Chur",
                    true,
                    ALL_WEEK,
                    7,
                    16,
                    "Médecine générale en région de montagne.",
                    "General practice in the mountains."),
            new Person(
                    "Sofia Lindqvist",
                    Specialty.NUTRITION,
                    List.of("en", "de", "fr"),
                    Canton.BS,
                    "Basel",
                    "Freie Strasse 40, 4001 Basel",
                    false,
                    WITH_SATURDAY,
                    9,
                    18,
                    "Conseil en nutrition, à distance.",
                    "Nutrition counselling at a distance."),
            new Person(
                    "Dr. Mei Tanaka",
                    Specialty.GYNAECOLOGY,
                    List.of("en", "fr"),
                    Canton.GE,
                    "Carouge",
                    "Place du Marché 9, 1227 Carouge",
                    true,
                    THREE_DAYS,
                    8,
                    18,
                    "Gynécologie et suivi.",
                    "Gynaecology and follow-up."),
            new Person(
                    "Marie-Claude Bovet",
                    Specialty.MIDWIFERY,
                    List.of("fr"),
                    Canton.JU,
                    "Delémont",
                    "Grand-Rue 28, 2800 Delémont",
                    false,
                    ALL_WEEK,
                    8,
                    16,
                    "Sage-femme, préparation et suivi par vidéo.",
                    "Midwife, preparation and follow-up by video."),
            new Person(
                    "Dr. Tomasz Nowak",
                    Specialty.DENTISTRY,
                    List.of("pl", "de", "en"),
                    Canton.BE,
                    "Bern",
                    "Marktgasse 33, 3011 Bern",
                    true,
                    ALL_WEEK,
                    8,
                    17,
                    "Médecine dentaire, premier avis par vidéo.",
                    "Dentistry, first advice by video."),
            new Person(
                    "Inès Carvalho",
                    Specialty.NURSING,
                    List.of("pt", "fr"),
                    Canton.VS,
                    "Sion",
                    "Rue de Lausanne 15, 1950 Sion",
                    false,
                    WITH_SATURDAY,
                    7,
                    15,
                    "Soins infirmiers et conseils à distance.",
                    "Nursing and advice at a distance."));

    private DemoPeople() {}
}
