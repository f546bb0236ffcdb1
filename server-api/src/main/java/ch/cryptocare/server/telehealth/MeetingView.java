package ch.cryptocare.server.telehealth;

import java.util.Optional;

/** A video meeting as its participants see it. */
public record MeetingView(Status status, Optional<String> joinUrl) {
    public enum Status {
        /** Being prepared; it appears by itself. */
        PREPARING,
        READY,
        ENDED
    }

    /** Without the link: whoever has it can enter. */
    @Override
    public String toString() {
        return "MeetingView[" + status + "]";
    }
}
