package ch.cryptocare.server.scheduling.domain;

import ch.cryptocare.common.value.Slot;
import java.time.Duration;

/** Time of a practitioner that is not free. */
public sealed interface BusyInterval {
    Slot slot();

    /** The time that an appointment of this service must not touch. */
    default Slot blockedFor(ServiceType service) {
        return blockedFor(service.bufferBefore(), service.bufferAfter());
    }

    /** As {@link #blockedFor(ServiceType)}, for an appointment with these buffers. */
    Slot blockedFor(Duration before, Duration after);

    /** An appointment of the practitioner, held or booked; it counts towards the caps. */
    record Taken(Slot slot, Duration bufferBefore, Duration bufferAfter) implements BusyInterval {
        public Taken {
            if (bufferBefore.isNegative() || bufferAfter.isNegative())
                throw new IllegalArgumentException("a buffer is not negative");
        }

        /** Neighbours share the time between them: it is the larger of the two buffers that meet there. */
        @Override
        public Slot blockedFor(Duration before, Duration after) {
            return new Slot(
                    slot.start().minus(larger(after, bufferBefore)), slot.end().plus(larger(bufferAfter, before)));
        }

        private static Duration larger(Duration one, Duration other) {
            return one.compareTo(other) > 0 ? one : other;
        }
    }

    /** An absence: like a closed door, it needs no buffer. */
    record Unavailable(Slot slot) implements BusyInterval {
        @Override
        public Slot blockedFor(Duration before, Duration after) {
            return slot;
        }
    }

    /** Somebody else's use of the room: it needs no buffer either. */
    record RoomTaken(Slot slot) implements BusyInterval {
        @Override
        public Slot blockedFor(Duration before, Duration after) {
            return slot;
        }
    }
}
