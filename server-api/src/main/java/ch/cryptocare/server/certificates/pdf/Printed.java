package ch.cryptocare.server.certificates.pdf;

import ch.cryptocare.common.value.Language;
import ch.cryptocare.server.certificates.domain.Achievement;
import ch.cryptocare.server.platform.Words;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ResourceBundle;

/** What is printed in one language. */
final class Printed {
    private static final ZoneId ZONE = ZoneId.of("Europe/Zurich");

    private final ResourceBundle words;
    private final DateTimeFormatter day;
    private final NumberFormat numbers;

    Printed(Language language) {
        words = Words.in(language, "ch.cryptocare.server.certificates.certificate");
        day = DateTimeFormatter.ofPattern("d MMMM yyyy", language.locale()).withZone(ZONE);
        numbers = NumberFormat.getInstance(language.locale());
    }

    /** A fact, as it reads in a language. */
    interface Value {
        String in(Printed language);
    }

    String word(String key) {
        return words.getString(key);
    }

    String day(Instant at) {
        return day.format(at);
    }

    String number(BigDecimal number) {
        return numbers.format(number);
    }

    String length(Duration length) {
        if (length.toHours() == 0) return said("minutes", length.toMinutes());
        if (length.toMinutesPart() == 0) return said("hours", length.toHours());
        return said("hours", length.toHours()) + " " + said("minutes", length.toMinutesPart());
    }

    /** Which course in which version: its number tells it from others of the same title. */
    String edition(Achievement achievement) {
        return achievement.version() + " · " + achievement.course();
    }

    private String said(String key, long number) {
        return MessageFormat.format(word(key), numbers.format(number));
    }
}
