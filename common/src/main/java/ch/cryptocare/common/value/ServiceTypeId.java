package ch.cryptocare.common.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names one service of one practitioner. */
public record ServiceTypeId(@JsonValue UUID value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ServiceTypeId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
