package ch.cryptocare.common.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names one certificate among ourselves; to others it is its serial that does. */
public record CertificateId(@JsonValue UUID value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CertificateId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
