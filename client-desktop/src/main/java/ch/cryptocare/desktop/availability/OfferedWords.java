package ch.cryptocare.desktop.availability;

import ch.cryptocare.common.contract.scheduling.ServiceDetails;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Sats;
import ch.cryptocare.desktop.i18n.Text;
import java.util.Optional;

/** What a kind of consultation is called, and what it costs. */
final class OfferedWords {
    private OfferedWords() {}

    static String name(ServiceDetails service, Text text) {
        return text.language() == Language.FR
                ? service.name().fr()
                : service.name().en();
    }

    static String about(ServiceDetails service, Optional<Long> francs, Text text) {
        var price = text.formats().sats(new Sats(service.priceSats()));
        var worth = francs.map(centimes ->
                        " (" + text.of("payment.about", text.formats().francs(centimes)) + ")")
                .orElse("");
        return text.of(
                "services.line",
                service.durationMinutes(),
                price + worth,
                text.of("ConsultationMode." + service.mode()));
    }
}
