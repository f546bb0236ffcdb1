package ch.cryptocare.common.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names one of our invoices; the gateway has a name of its own for it. */
public record InvoiceId(@JsonValue UUID value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public InvoiceId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
