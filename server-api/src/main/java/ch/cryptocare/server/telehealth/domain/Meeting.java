package ch.cryptocare.server.telehealth.domain;

import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.common.value.Slot;
import java.util.Optional;

/**
 * The video meeting of an appointment. Whoever changes it has taken a turn; {@code turn} tells a late one from the
 * present one.
 */
public record Meeting(AppointmentId appointment, MeetingStatus status, Slot time, Optional<Room> room, int turn) {

    /** What has to be done at the provider. */
    public enum Step {
        OPEN,
        MOVE,
        CLOSE,
        NOTHING
    }

    /** @param wanted when the appointment takes place, empty when it does not */
    public Step towards(Optional<Slot> wanted) {
        return switch (status) {
            case REQUESTED -> wanted.isPresent() ? Step.OPEN : Step.CLOSE;
            case READY, ENDED -> wanted.map(this::kept).orElse(Step.CLOSE);
            case CLOSED -> wanted.isPresent() ? Step.OPEN : Step.NOTHING;
        };
    }

    /** An earlier turn may have made a room and died before it could say so. */
    public boolean mayHaveRoomUnknownToUs() {
        return turn > 1;
    }

    public Meeting readyIn(Room room, Slot time) {
        return new Meeting(appointment, MeetingStatus.READY, time, Optional.of(room), turn);
    }

    /** The provider has lost the room: another is needed. */
    public Meeting withoutRoom() {
        return new Meeting(appointment, MeetingStatus.REQUESTED, time, Optional.empty(), turn);
    }

    public Meeting closed() {
        return new Meeting(appointment, MeetingStatus.CLOSED, time, Optional.empty(), turn);
    }

    private Step kept(Slot wanted) {
        return wanted.equals(time) ? Step.NOTHING : Step.MOVE;
    }
}
