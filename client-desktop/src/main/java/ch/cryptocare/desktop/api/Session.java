package ch.cryptocare.desktop.api;

import ch.cryptocare.common.contract.auth.AuthApi;
import ch.cryptocare.common.contract.auth.ProofRequest;
import ch.cryptocare.common.contract.auth.SecondFactorRequest;
import ch.cryptocare.common.contract.auth.SessionResponse;
import ch.cryptocare.common.contract.auth.SignInRequest;
import ch.cryptocare.common.contract.auth.SignInResponse;
import ch.cryptocare.common.value.EmailAddress;
import java.util.Optional;

/** Who is signed in here: how they came in, how they leave, and how they show once more that it is they. */
public final class Session {
    private final ServerApi api;

    public Session(ServerApi api) {
        this.api = api;
    }

    /** How far signing in has come. */
    public sealed interface Step {
        record SignedIn(SessionResponse session) implements Step {}

        /** @param authenticator whether a code of an authenticator does; a recovery code always does */
        record CodeAwaited(String challenge, boolean authenticator) implements Step {
            @Override
            public String toString() {
                return "CodeAwaited[]";
            }
        }
    }

    public Step signIn(EmailAddress email, String password) {
        return step(api.wire.call(
                Ask.of(AuthApi.SIGN_IN).with(new SignInRequest(email, password, Optional.of(true))), Optional.empty()));
    }

    /** Six digits are an authenticator's; anything longer is a recovery code. */
    public Step finish(Step.CodeAwaited awaited, String typed) {
        var code = typed.replaceAll("\\s", "");
        var sixDigits = code.matches("\\d{6}");
        var proof = new SecondFactorRequest(
                awaited.challenge(),
                Optional.of(code).filter(_ -> sixDigits),
                Optional.of(code).filter(_ -> !sixDigits),
                Optional.empty(),
                Optional.of(true));
        return step(api.wire.call(Ask.of(AuthApi.SECOND_FACTOR).with(proof), Optional.empty()));
    }

    public SessionResponse provePassword(String password) {
        return api.call(AuthApi.PROVE, new ProofRequest(Optional.of(password), Optional.empty(), Optional.empty()));
    }

    public SessionResponse proveCode(String code) {
        return api.call(AuthApi.PROVE, new ProofRequest(Optional.empty(), Optional.of(code), Optional.empty()));
    }

    /** Here it is forgotten before the server is told: whoever signs in meanwhile stays. */
    public void signOut() {
        api.tokens.take().ifPresent(token -> api.wire.call(Ask.of(AuthApi.SIGN_OUT), Optional.of(token)));
    }

    private Step step(SignInResponse answer) {
        return switch (answer.state()) {
            case SIGNED_IN -> {
                api.tokens.keep(answer.tokens().orElseThrow());
                yield new Step.SignedIn(answer.session().orElseThrow());
            }
            case SECOND_FACTOR_REQUIRED ->
                new Step.CodeAwaited(
                        answer.challenge().orElseThrow(),
                        answer.choice().map(choice -> choice.authenticator()).orElse(true));
        };
    }
}
