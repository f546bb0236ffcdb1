package ch.cryptocare.server.demo;

import static ch.cryptocare.server.demo.Bilingual.both;
import static ch.cryptocare.server.demo.Bilingual.reading;
import static ch.cryptocare.server.demo.Bilingual.watching;

import ch.cryptocare.common.value.CourseKind;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Profession;
import ch.cryptocare.common.value.Sats;
import ch.cryptocare.server.learning.domain.CourseContent;
import ch.cryptocare.server.learning.domain.CourseText;
import ch.cryptocare.server.learning.domain.CreditPoints;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** The demo's course on what goes wrong between a prescription and a patient. */
final class MedicationSafety {
    static final CourseContent COURSE = new CourseContent(
            CourseKind.WEBINAR,
            Set.of(Language.FR, Language.EN),
            both(
                    new CourseText(
                            "Sécurité des médicaments",
                            "Où naissent les erreurs entre la prescription et le patient, comment un double contrôle les arrête, et"
                                    + " quoi faire quand il en est arrivé une.",
                            List.of(
                                    "Vérifier le patient, le médicament, la dose, la voie et le moment",
                                    "Repérer les noms et les emballages qui se ressemblent",
                                    "Annoncer une erreur sans chercher de coupable")),
                    new CourseText(
                            "Medication safety",
                            "Where errors arise between prescription and patient, how a double check stops them, and what to do when"
                                    + " one has happened.",
                            List.of(
                                    "Check the patient, the medicine, the dose, the route and the time",
                                    "Spot names and packages that look alike",
                                    "Report an error without looking for somebody to blame"))),
            Set.of(Profession.NURSE, Profession.PHYSICIAN, Profession.PHARMACIST, Profession.MIDWIFE),
            new CreditPoints(new BigDecimal("1.5")),
            Sats.ZERO,
            Duration.ofMinutes(60),
            List.of(
                    reading(15, "Cinq questions avant chaque dose", "Five questions before each dose", """
                            Est-ce le bon patient, le bon médicament, la bonne dose, la bonne voie, le bon moment ? Demandez au
                            patient son nom et sa date de naissance plutôt que de les lui lire : beaucoup de gens disent oui.

                            Lisez l’étiquette trois fois : en prenant l’emballage, en préparant la dose, en le reposant.
                            """, """
                            Is it the right patient, the right medicine, the right dose, the right route, the right time? Ask
                            patients for their name and date of birth rather than reading them out: many people say yes.

                            Read the label three times: when you take the package, when you prepare the dose, and when you put
                            the package back.
                            """),
                    watching(1, "Les cinq bons, en images", "The five rights, in pictures", DemoFilms.DOSES),
                    reading(14, "Le double contrôle qui en est un", "A double check that is one", """
                            Deux personnes qui regardent ensemble la même ampoule ne contrôlent qu’une fois. La seconde personne
                            calcule et lit de son côté, sans connaître le résultat de la première, puis on compare.

                            Réservez-le aux médicaments à haut risque : insuline, opioïdes, anticoagulants, potassium concentré,
                            chimiothérapies.
                            """, """
                            Two people who look at the same vial together check only once. The second person calculates and reads
                            alone, without knowing the first one’s result, and then the two compare.

                            Keep it for high-risk medicines: insulin, opioids, anticoagulants, concentrated potassium,
                            chemotherapy.
                            """),
                    reading(15, "Quand une erreur est arrivée", "When an error has happened", """
                            D’abord le patient : surveillez, appelez, traitez. Dites-lui ce qui s’est passé, avec des mots simples.

                            Annoncez ensuite l’événement dans le système de votre établissement, même s’il n’a pas eu de
                            conséquence : la même erreur attend déjà le collègue suivant.
                            """, """
                            The patient comes first: watch, call, treat. Say what happened, in plain words.

                            Then report the event in your institution’s system, even if it had no consequence: the same error is
                            already waiting for the next colleague.
                            """),
                    MedicationSafetyQuiz.chapter()));

    private MedicationSafety() {}
}
