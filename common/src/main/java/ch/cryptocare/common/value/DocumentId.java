package ch.cryptocare.common.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names one file that a course gives to read. */
public record DocumentId(@JsonValue UUID value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DocumentId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
