package ch.cryptocare.common.contract.auth;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Role;
import java.util.List;

/** An account, as its owner sees it. {@code recoveryCodesLeft} is 0 without a second factor. */
public record AccountResponse(
        AccountId id,
        EmailAddress email,
        String name,
        Language language,
        List<Role> roles,
        boolean authenticator,
        int passkeys,
        int recoveryCodesLeft) {
    @Override
    public String toString() {
        return "AccountResponse[" + id + "]";
    }
}
