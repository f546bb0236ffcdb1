package ch.cryptocare.server.scheduling.http;

import ch.cryptocare.common.contract.scheduling.ServiceRequest;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Sats;
import ch.cryptocare.server.scheduling.usecases.ServiceDraft;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;

/** A service as it comes in. */
final class ServiceInput {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST = 12 * 60;
    private static final long DEAREST = 100_000_000;
    private static final Pattern PRINTABLE = Pattern.compile("\\P{C}+");

    private ServiceInput() {}

    /** @param prefix of where it stands in the body, as in {@code service.} */
    static ServiceDraft draft(ServiceRequest asked, String prefix) {
        if (asked.priceSats() < 1) throw Refusal.invalid(prefix + "priceSats", "too-small");
        if (asked.priceSats() > DEAREST) throw Refusal.invalid(prefix + "priceSats", "too-large");
        return new ServiceDraft(
                Map.of(
                        Language.FR, name(prefix + "name.fr", asked.name().fr()),
                        Language.EN, name(prefix + "name.en", asked.name().en())),
                minutes(prefix + "durationMinutes", asked.durationMinutes(), 1),
                minutes(prefix + "stepMinutes", asked.stepMinutes(), 1),
                minutes(prefix + "bufferBeforeMinutes", asked.bufferBeforeMinutes(), 0),
                minutes(prefix + "bufferAfterMinutes", asked.bufferAfterMinutes(), 0),
                new Sats(asked.priceSats()),
                asked.mode());
    }

    private static Duration minutes(String field, int minutes, int least) {
        return Duration.ofMinutes(Fields.within(field, minutes, least, LONGEST));
    }

    private static String name(String field, String text) {
        var name = text.strip();
        if (name.isEmpty()) throw Refusal.invalid(field, "empty");
        if (name.length() > LONGEST_NAME) throw Refusal.invalid(field, "too-long");
        if (!PRINTABLE.matcher(name).matches()) throw Refusal.invalid(field, "not-printable");
        return name;
    }
}
