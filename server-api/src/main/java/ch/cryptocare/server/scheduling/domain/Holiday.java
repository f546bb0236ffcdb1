package ch.cryptocare.server.scheduling.domain;

import static ch.cryptocare.server.scheduling.domain.DateRule.afterEaster;
import static ch.cryptocare.server.scheduling.domain.DateRule.afterSundayOfSeptember;
import static ch.cryptocare.server.scheduling.domain.DateRule.on;
import static java.time.Month.AUGUST;
import static java.time.Month.DECEMBER;
import static java.time.Month.JANUARY;
import static java.time.Month.JUNE;
import static java.time.Month.MARCH;
import static java.time.Month.MAY;
import static java.time.Month.NOVEMBER;
import static java.time.Month.SEPTEMBER;

import ch.cryptocare.common.value.Canton;
import ch.cryptocare.common.value.Language;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Swiss public holidays and the cantons that keep them: the whole days of cantonal law, those treated like them (the
 * Federal Office of Justice lists both), and those that a good part of a canton's districts keep. Holidays that always fall
 * on a Sunday are left out. In doubt a day is listed: a practitioner who works on it un-ticks it, while a slot sold on a day
 * off hurts. A constant's name is stored; it never changes.
 */
public enum Holiday {
    NEW_YEAR("Nouvel An", "New Year's Day", on(JANUARY, 1)),
    BERCHTOLD(
            "Saint-Berchtold", "Berchtold's Day", on(JANUARY, 2), "AG BE FR GL JU LU NE NW OW SG SH SO TG VD VS ZG ZH"),
    EPIPHANY("Épiphanie", "Epiphany", on(JANUARY, 6), "SZ TI UR"),
    NEUCHATEL_REPUBLIC("Instauration de la République", "Republic Day (Neuchâtel)", on(MARCH, 1), "NE"),
    SAINT_JOSEPH("Saint-Joseph", "Saint Joseph's Day", on(MARCH, 19), "NW SZ TI UR VS"),
    GOOD_FRIDAY(
            "Vendredi saint",
            "Good Friday",
            afterEaster(-2),
            "AG AI AR BE BL BS FR GE GL GR JU LU NE NW OW SG SH SO SZ TG UR VD ZG ZH"),
    EASTER_MONDAY("Lundi de Pâques", "Easter Monday", afterEaster(1)),
    NAEFELSER_FAHRT("Näfelser Fahrt", "Näfelser Fahrt", DateRule::naefelserFahrt, "GL"),
    LABOUR_DAY("Fête du travail", "Labour Day", on(MAY, 1), "BL BS JU NE SH TG TI ZH"),
    ASCENSION("Ascension", "Ascension Day", afterEaster(39)),
    WHIT_MONDAY("Lundi de Pentecôte", "Whit Monday", afterEaster(50)),
    CORPUS_CHRISTI("Fête-Dieu", "Corpus Christi", afterEaster(60), "AG AI FR JU LU NW OW SO SZ TI UR VS ZG"),
    JURA_PLEBISCITE("Commémoration du plébiscite jurassien", "Jura Plebiscite Day", on(JUNE, 23), "JU"),
    SAINTS_PETER_AND_PAUL("Saints Pierre et Paul", "Saints Peter and Paul", on(JUNE, 29), "TI"),
    NATIONAL_DAY("Fête nationale", "Swiss National Day", on(AUGUST, 1)),
    ASSUMPTION("Assomption", "Assumption", on(AUGUST, 15), "AG AI FR JU LU NW OW SO SZ TI UR VS ZG"),
    GENEVA_FAST("Jeûne genevois", "Geneva Fast", afterSundayOfSeptember(1, 4), "GE"),
    FEDERAL_FAST_MONDAY("Lundi du Jeûne fédéral", "Federal Fast Monday", afterSundayOfSeptember(3, 1), "NE VD"),
    SAINT_MAURICE("Saint-Maurice", "Saint Maurice's Day", on(SEPTEMBER, 22), "AI"),
    BROTHER_KLAUS("Saint-Nicolas-de-Flüe", "Saint Nicholas of Flüe", on(SEPTEMBER, 25), "OW"),
    ALL_SAINTS("Toussaint", "All Saints' Day", on(NOVEMBER, 1), "AG AI FR GL JU LU NW OW SG SO SZ TI UR VS ZG"),
    IMMACULATE_CONCEPTION(
            "Immaculée Conception", "Immaculate Conception", on(DECEMBER, 8), "AG AI FR LU NW OW SZ TI UR VS ZG"),
    CHRISTMAS("Noël", "Christmas Day", on(DECEMBER, 25)),
    SAINT_STEPHEN(
            "Saint-Étienne",
            "Saint Stephen's Day",
            on(DECEMBER, 26),
            "AG AI AR BE BL BS FR GL GR LU NE NW OW SG SH SO SZ TG TI UR VS ZG ZH"),
    GENEVA_RESTORATION("Restauration de la République", "Restoration Day (Geneva)", on(DECEMBER, 31), "GE");

    private final String french;
    private final String english;

    @SuppressWarnings("ImmutableEnumChecker") // every rule is a function of the year alone
    private final DateRule date;

    private final String cantons;

    Holiday(String french, String english, DateRule date) {
        this(french, english, date, "");
    }

    Holiday(String french, String english, DateRule date, String cantons) {
        this.french = french;
        this.english = english;
        this.date = date;
        this.cantons = cantons;
    }

    /** The stable word that clients know it by, as in {@code good-friday}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String nameIn(Language language) {
        return switch (language) {
            case FR -> french;
            case EN -> english;
        };
    }

    /** Its date, if the canton keeps it in that year. */
    public Optional<LocalDate> dateIn(Canton canton, int year) {
        if (!cantons.isEmpty() && !cantons.contains(canton.name())) return Optional.empty();
        return Optional.of(date.in(year)).filter(day -> !isDropped(day.getDayOfWeek(), canton));
    }

    /** Neuchâtel keeps a second day only after a Sunday; AI, AR and UR keep no third day of rest in a row. */
    private boolean isDropped(DayOfWeek weekday, Canton canton) {
        if (canton == Canton.NE) return (this == BERCHTOLD || this == SAINT_STEPHEN) && weekday != DayOfWeek.MONDAY;
        if (this != SAINT_STEPHEN || !List.of(Canton.AI, Canton.AR, Canton.UR).contains(canton)) return false;
        return weekday == DayOfWeek.TUESDAY || weekday == DayOfWeek.SATURDAY;
    }
}
