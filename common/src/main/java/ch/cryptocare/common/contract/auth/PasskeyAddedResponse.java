package ch.cryptocare.common.contract.auth;

import java.util.List;

/**
 * A passkey was added.
 *
 * @param recoveryCodes for the day without it, shown this once; none when there was a second factor before
 */
public record PasskeyAddedResponse(PasskeySummary passkey, List<String> recoveryCodes) {
    @Override
    public String toString() {
        return "PasskeyAddedResponse[" + passkey.id() + "]";
    }
}
