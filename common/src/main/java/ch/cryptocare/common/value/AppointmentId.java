package ch.cryptocare.common.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names one appointment for life. */
public record AppointmentId(@JsonValue UUID value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AppointmentId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
