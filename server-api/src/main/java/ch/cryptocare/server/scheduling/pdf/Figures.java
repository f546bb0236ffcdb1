package ch.cryptocare.server.scheduling.pdf;

import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Sats;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Times and amounts on paper: the zone is named, because paper travels. */
final class Figures {
    private final DateTimeFormatter moment;
    private final NumberFormat whole;

    Figures(Language language, ZoneId zone) {
        moment = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm (zzzz)", language.locale())
                .withZone(zone);
        whole = NumberFormat.getIntegerInstance(language.locale());
    }

    String moment(Instant at) {
        return moment.format(at);
    }

    String sats(Sats amount) {
        return whole.format(amount.amount()) + "\u00a0sats";
    }

    String francs(long cents) {
        return "CHF\u00a0" + whole.format(cents / 100) + ".%02d".formatted(cents % 100);
    }
}
