package ch.cryptocare.server.auth.usecases;

import ch.cryptocare.server.platform.Token;
import java.util.Map;
import java.util.Optional;

/** How far a sign-in has come. */
public sealed interface SignInOutcome {
    record SignedIn(Grant grant) implements SignInOutcome {}

    /**
     * The password was right; whoever carries the challenge may bring the second factor.
     *
     * @param authenticator whether a code of an authenticator does
     * @param passkey what the account's passkeys are asked, if it has some
     */
    record AwaitsSecondFactor(Token challenge, boolean authenticator, Optional<Map<String, Object>> passkey)
            implements SignInOutcome {}
}
