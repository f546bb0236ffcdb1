package ch.cryptocare.common.contract.auth;

import ch.cryptocare.common.value.EmailAddress;
import java.util.Optional;

/**
 * Address and password.
 *
 * @param bearer whether the tokens come in the answer, as the desktop wants them, instead of in cookies
 */
public record SignInRequest(EmailAddress email, String password, Optional<Boolean> bearer) {
    @Override
    public String toString() {
        return "[sign-in]";
    }
}
