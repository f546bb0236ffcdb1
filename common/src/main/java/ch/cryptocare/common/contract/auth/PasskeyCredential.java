package ch.cryptocare.common.contract.auth;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;

/** What an authenticator answered, as browsers write it ({@code PublicKeyCredential.toJSON()}, WebAuthn Level 3). */
public record PasskeyCredential(@JsonValue Map<String, Object> json) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PasskeyCredential {}

    @Override
    public String toString() {
        return "[passkey credential]";
    }
}
