package ch.cryptocare.server.scheduling.domain;

import ch.cryptocare.common.problem.Refusal;
import java.time.Duration;
import java.time.Instant;

/** How late is too late, and what it costs; an appointment keeps the terms it was booked under. */
public record CancellationTerms(Duration freeBefore) {
    public static final CancellationTerms DEFAULT = new CancellationTerms(Duration.ofHours(24));

    public enum Outcome {
        REFUND,
        NO_REFUND
    }

    public CancellationTerms {
        if (freeBefore.isNegative()) throw Refusal.invalid("terms.freeBefore", "negative");
    }

    /** The last moment at which the patient may change the appointment free of charge. */
    public Instant freeUntil(Instant start) {
        return start.minus(freeBefore);
    }

    public Outcome outcome(Party by, Instant start, Instant now) {
        return switch (by) {
            case PRACTITIONER -> Outcome.REFUND;
            case PATIENT -> now.isAfter(freeUntil(start)) ? Outcome.NO_REFUND : Outcome.REFUND;
        };
    }
}
