package ch.cryptocare.server.scheduling.domain;

import ch.cryptocare.common.value.Slot;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What one filter says of a slot, and because of what. */
public record SlotVerdict(SlotFilter filter, Result result, Optional<Fact> fact) {
    public enum Result {
        PASSED,
        FAILED,
        /** What it asks does not arise: another filter answered it, or there is nothing to ask. */
        NOT_LOOKED_AT
    }

    /** What a verdict rests on. */
    public sealed interface Fact {
        /** A start has to be on the right side of this moment. */
        record Limit(Instant moment) implements Fact {}

        /** The window that the slot lies in, or the nearest to it. */
        record Window(Slot window) implements Fact {}

        /** Other hours hold on that date, or none. */
        record OtherHours(LocalDate date, boolean closed, Optional<Slot> nearest) implements Fact {}

        /** The practice is closed on that holiday. */
        record Closed(Holiday holiday, LocalDate date, Optional<Slot> nearest) implements Fact {}

        /** What stands in the way. */
        record InTheWay(List<BusyInterval> times) implements Fact {
            public InTheWay {
                times = List.copyOf(times);
            }
        }

        /** So many appointments there may be, from that day on. */
        record Cap(int most, LocalDate from) implements Fact {}

        /** The nearest starts on the grid, before and after. */
        record Starts(List<Instant> nearest) implements Fact {
            public Starts {
                nearest = List.copyOf(nearest);
            }
        }
    }

    public boolean failed() {
        return result == Result.FAILED;
    }

    static SlotVerdict passed(SlotFilter filter) {
        return new SlotVerdict(filter, Result.PASSED, Optional.empty());
    }

    static SlotVerdict notLookedAt(SlotFilter filter) {
        return new SlotVerdict(filter, Result.NOT_LOOKED_AT, Optional.empty());
    }

    static SlotVerdict failed(SlotFilter filter, Fact fact) {
        return new SlotVerdict(filter, Result.FAILED, Optional.of(fact));
    }

    static SlotVerdict of(SlotFilter filter, boolean passed, Fact fact) {
        return new SlotVerdict(filter, passed ? Result.PASSED : Result.FAILED, Optional.of(fact));
    }
}
