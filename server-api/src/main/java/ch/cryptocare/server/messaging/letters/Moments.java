package ch.cryptocare.server.messaging.letters;

import ch.cryptocare.common.value.Language;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Times and amounts as people of that language write them; times in the practitioner's zone, which is named. */
final class Moments {
    private static final String DAY = "EEEE d MMMM yyyy";

    private final DateTimeFormatter day;
    private final DateTimeFormatter dayAndTime;
    private final DateTimeFormatter time;
    private final DateTimeFormatter zoneName;
    private final NumberFormat whole;

    Moments(Language language, ZoneId zone) {
        var locale = language.locale();
        var at = language == Language.FR ? "' à 'HH:mm" : "' at 'HH:mm";
        this.day = DateTimeFormatter.ofPattern(DAY, locale).withZone(zone);
        this.dayAndTime = DateTimeFormatter.ofPattern(DAY + at, locale).withZone(zone);
        this.time = DateTimeFormatter.ofPattern("HH:mm", locale).withZone(zone);
        this.zoneName = DateTimeFormatter.ofPattern("zzzz", locale).withZone(zone);
        this.whole = NumberFormat.getIntegerInstance(locale);
    }

    String day(Instant moment) {
        return day.format(moment);
    }

    /** As in "Monday 30 November 2026 at 14:00". */
    String dayAndTime(Instant moment) {
        return dayAndTime.format(moment);
    }

    String time(Instant moment) {
        return time.format(moment);
    }

    /** Summer and winter time have different names: no time is said twice. */
    String zone(Instant moment) {
        return zoneName.format(moment);
    }

    String sats(long amount) {
        return whole.format(amount) + "\u00a0sats";
    }
}
