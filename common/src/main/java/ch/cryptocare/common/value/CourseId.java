package ch.cryptocare.common.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names one course, whatever its version. */
public record CourseId(@JsonValue UUID value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CourseId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
