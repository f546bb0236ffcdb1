package ch.cryptocare.common.contract.auth;

import java.util.Optional;

/**
 * What came of a sign-in.
 *
 * @param challenge carried to the second factor, for five minutes
 * @param choice with what to finish it, while the second factor is awaited
 * @param tokens for those who asked for them; browsers have them in cookies that no script can read
 */
public record SignInResponse(
        SignInState state,
        Optional<String> challenge,
        Optional<SecondFactorChoice> choice,
        Optional<SessionResponse> session,
        Optional<TokenResponse> tokens) {
    @Override
    public String toString() {
        return "SignInResponse[" + state + "]";
    }
}
