package ch.cryptocare.server.auth.http;

import ch.cryptocare.common.contract.auth.PasskeyOptionsResponse;
import ch.cryptocare.common.contract.auth.SecondFactorChoice;
import ch.cryptocare.common.contract.auth.SignInResponse;
import ch.cryptocare.common.contract.auth.SignInState;
import ch.cryptocare.common.contract.auth.TokenResponse;
import ch.cryptocare.server.auth.usecases.AccessTokens;
import ch.cryptocare.server.auth.usecases.Grant;
import ch.cryptocare.server.auth.usecases.OpenSession;
import ch.cryptocare.server.auth.usecases.SignInOutcome;
import ch.cryptocare.server.platform.Token;
import ch.cryptocare.server.platform.http.Call;
import java.time.InstantSource;
import java.util.Optional;

/** Hands over what somebody carries who has signed in: to browsers in cookies, to others in the answer. */
final class Granted {
    private final SessionJson json;
    private final InstantSource clock;

    Granted(SessionJson json, InstantSource clock) {
        this.json = json;
        this.clock = clock;
    }

    SignInResponse of(SignInOutcome outcome, Call<?> call, boolean bearer) {
        return switch (outcome) {
            case SignInOutcome.SignedIn in -> of(in.grant(), call, bearer);
            case SignInOutcome.AwaitsSecondFactor awaits ->
                new SignInResponse(
                        SignInState.SECOND_FACTOR_REQUIRED,
                        Optional.of(awaits.challenge().text()),
                        Optional.of(new SecondFactorChoice(
                                awaits.authenticator(), awaits.passkey().map(PasskeyOptionsResponse::new))),
                        Optional.empty(),
                        Optional.empty());
        };
    }

    SignInResponse of(Grant grant, Call<?> call, boolean bearer) {
        if (!bearer) keep(grant, call);
        return new SignInResponse(
                SignInState.SIGNED_IN,
                Optional.empty(),
                Optional.empty(),
                Optional.of(json.of(grant.account(), grant.session().id())),
                bearer ? Optional.of(tokens(grant)) : Optional.empty());
    }

    private static void keep(Grant grant, Call<?> call) {
        call.keepSession(grant.access(), AccessTokens.LIFE, grant.refresh().text(), OpenSession.LIFE);
        grant.device().map(Token::text).ifPresent(call::keepDevice);
    }

    private TokenResponse tokens(Grant grant) {
        return new TokenResponse(
                grant.access(),
                clock.instant().plus(AccessTokens.LIFE),
                grant.refresh().text(),
                grant.session().endsAt());
    }
}
