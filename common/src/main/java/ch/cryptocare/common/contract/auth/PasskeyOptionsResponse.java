package ch.cryptocare.common.contract.auth;

import java.util.Map;

/**
 * What an authenticator is asked. It can be answered once, within some minutes.
 *
 * @param publicKey the options in the JSON form of WebAuthn Level 3, as {@code parseCreationOptionsFromJSON} and
 *     {@code parseRequestOptionsFromJSON} read them
 */
public record PasskeyOptionsResponse(Map<String, Object> publicKey) {
    @Override
    public String toString() {
        return "[passkey options]";
    }
}
