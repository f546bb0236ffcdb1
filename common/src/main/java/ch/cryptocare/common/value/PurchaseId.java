package ch.cryptocare.common.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names what an invoice is for, in the words of whoever sells it: an appointment's id, for one. */
public record PurchaseId(@JsonValue UUID value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PurchaseId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
