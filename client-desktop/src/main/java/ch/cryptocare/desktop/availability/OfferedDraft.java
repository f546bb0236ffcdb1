package ch.cryptocare.desktop.availability;

import ch.cryptocare.common.contract.scheduling.ServiceDetails;
import ch.cryptocare.common.contract.scheduling.ServiceNames;
import ch.cryptocare.common.contract.scheduling.ServiceRequest;
import ch.cryptocare.common.value.ConsultationMode;
import ch.cryptocare.desktop.async.Failure;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** A kind of consultation as it is typed. */
public final class OfferedDraft {
    public final Typed french;
    public final Typed english;
    public final Typed minutes;
    public final Typed step;
    public final Typed before;
    public final Typed after;
    public final Typed price;
    public final ObjectProperty<ConsultationMode> mode = new SimpleObjectProperty<>(this, "mode");

    /** A new one begins as half an hour by video, at the usual price. */
    public static OfferedDraft fresh() {
        return new OfferedDraft("", "", List.of(30L, 30L, 0L, 0L, 50_000L), ConsultationMode.VIDEO);
    }

    public static OfferedDraft of(ServiceDetails service) {
        return new OfferedDraft(
                service.name().fr(),
                service.name().en(),
                List.of(
                        (long) service.durationMinutes(),
                        (long) service.stepMinutes(),
                        (long) service.bufferBeforeMinutes(),
                        (long) service.bufferAfterMinutes(),
                        service.priceSats()),
                service.mode());
    }

    private OfferedDraft(String french, String english, List<Long> numbers, ConsultationMode mode) {
        this.french = typed(french);
        this.english = typed(english);
        minutes = typed(numbers.get(0));
        step = typed(numbers.get(1));
        before = typed(numbers.get(2));
        after = typed(numbers.get(3));
        price = typed(numbers.get(4));
        this.mode.set(mode);
    }

    /** Empty, and marked, while something is missing or cannot be read. */
    Optional<ServiceRequest> request() {
        var names = Stream.of(french, english).filter(Typed::isBlank).toList();
        names.forEach(name -> name.refuse(Wrong.EMPTY));
        long unread = Stream.of(minutes, step, before, after, price)
                .filter(number -> !number.isNumber())
                .count();
        if (!names.isEmpty() || unread > 0) return Optional.empty();
        return Optional.of(new ServiceRequest(
                new ServiceNames(french.text.get().strip(), english.text.get().strip()),
                minutes.number().orElseThrow(),
                step.number().orElseThrow(),
                before.number().orElseThrow(),
                after.number().orElseThrow(),
                price.number().orElseThrow(),
                mode.get()));
    }

    /** Marks what the server refused; false when that stands nowhere here. */
    boolean refuse(Failure failure) {
        if (!(failure instanceof Failure.Refused no)) return false;
        var field = String.valueOf(no.refusal().facts.get("field")).replaceFirst("^service\\.", "");
        var place = Optional.ofNullable(fields().get(field));
        place.ifPresent(typed -> typed.refuse(Wrong.of(no.refusal().facts.get("reason"))));
        return place.isPresent();
    }

    private Map<String, Typed> fields() {
        return Map.of(
                "name.fr", french,
                "name.en", english,
                "durationMinutes", minutes,
                "stepMinutes", step,
                "bufferBeforeMinutes", before,
                "bufferAfterMinutes", after,
                "priceSats", price);
    }

    private static Typed typed(Object first) {
        return new Typed(String.valueOf(first), () -> {});
    }
}
