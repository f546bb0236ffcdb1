package ch.cryptocare.desktop.i18n;

import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Sats;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times and amounts as people of a language write them. */
public final class Formats {
    /** Narrow and unbreakable, so that an amount stays in one line. */
    private static final char THIN_SPACE = '\u202f';

    private static final char SPACE = '\u00a0';

    private final Language language;
    private final ZoneId zone;

    Formats(Language language, ZoneId zone) {
        this.language = language;
        this.zone = zone;
    }

    /** As in 21 November 2026. */
    public String date(Instant instant) {
        return date(instant.atZone(zone).toLocalDate());
    }

    public String date(LocalDate date) {
        return form("d MMMM yyyy").format(date);
    }

    /** As in Saturday 21 November. */
    public String weekday(LocalDate date) {
        return form("EEEE d MMMM").format(date);
    }

    /** As in Sat 21 Nov. */
    public String shortDay(LocalDate date) {
        return form("EEE d MMM").format(date);
    }

    /** As in Saturday. */
    public String weekdayName(LocalDate date) {
        return form("EEEE").format(date);
    }

    /** As in November 2026. */
    public String month(LocalDate date) {
        return form("MMMM yyyy").format(date);
    }

    /** The same for clocks elsewhere. */
    public Formats in(ZoneId other) {
        return new Formats(language, other);
    }

    /** As in 14:02. */
    public String time(Instant instant) {
        return form("HH:mm").format(instant.atZone(zone));
    }

    public String dateAndTime(Instant instant) {
        return date(instant) + ", " + time(instant);
    }

    /** As in 50 000 sats. */
    public String sats(Sats sats) {
        return grouped(sats.amount()) + SPACE + "sats";
    }

    /** As in CHF 1 250.50. */
    public String francs(long centimes) {
        var rest = String.format(Locale.ROOT, "%02d", Math.abs(centimes % 100));
        return "CHF" + SPACE + (centimes < 0 ? "−" : "") + grouped(Math.abs(centimes / 100)) + "." + rest;
    }

    /** As a line begins: French days and months begin small. */
    public static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', THIN_SPACE);
    }

    private DateTimeFormatter form(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, language.locale());
    }
}
