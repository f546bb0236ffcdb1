package ch.cryptocare.server.auth.http;

import ch.cryptocare.common.contract.auth.AccountOpeningRequest;
import ch.cryptocare.common.contract.auth.AddressRequest;
import ch.cryptocare.common.contract.auth.AdministratorRequest;
import ch.cryptocare.common.contract.auth.AuthApi;
import ch.cryptocare.common.contract.auth.MailPromise;
import ch.cryptocare.common.contract.auth.PasswordByLinkRequest;
import ch.cryptocare.common.contract.auth.RefreshRequest;
import ch.cryptocare.common.contract.auth.RegistrationRequest;
import ch.cryptocare.common.contract.auth.SecondFactorRequest;
import ch.cryptocare.common.contract.auth.SignInRequest;
import ch.cryptocare.common.contract.auth.SignInResponse;
import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.server.auth.domain.Password;
import ch.cryptocare.server.auth.domain.Person;
import ch.cryptocare.server.auth.usecases.AskByMail;
import ch.cryptocare.server.auth.usecases.ChangePassword;
import ch.cryptocare.server.auth.usecases.EndSessions;
import ch.cryptocare.server.auth.usecases.OpenAccount;
import ch.cryptocare.server.auth.usecases.ProveSecondFactor;
import ch.cryptocare.server.auth.usecases.RefreshSession;
import ch.cryptocare.server.auth.usecases.SetUpFirstAdmin;
import ch.cryptocare.server.auth.usecases.SignIn;
import ch.cryptocare.server.auth.usecases.SignInOutcome;
import ch.cryptocare.server.platform.Token;
import ch.cryptocare.server.platform.http.Api;
import ch.cryptocare.server.platform.http.Call;
import java.util.Optional;
import java.util.stream.Stream;

/** The ways in, and the way out. */
final class SignInRoutes {
    private final AskByMail askByMail;
    private final OpenAccount openAccount;
    private final SetUpFirstAdmin setUpFirstAdmin;
    private final ChangePassword changePassword;
    private final SignIn signIn;
    private final ProveSecondFactor proveSecondFactor;
    private final RefreshSession refreshSession;
    private final EndSessions endSessions;
    private final Granted granted;

    SignInRoutes(
            AskByMail askByMail,
            OpenAccount openAccount,
            SetUpFirstAdmin setUpFirstAdmin,
            ChangePassword changePassword,
            SignIn signIn,
            ProveSecondFactor proveSecondFactor,
            RefreshSession refreshSession,
            EndSessions endSessions,
            Granted granted) {
        this.askByMail = askByMail;
        this.openAccount = openAccount;
        this.setUpFirstAdmin = setUpFirstAdmin;
        this.changePassword = changePassword;
        this.signIn = signIn;
        this.proveSecondFactor = proveSecondFactor;
        this.refreshSession = refreshSession;
        this.endSessions = endSessions;
        this.granted = granted;
    }

    void addTo(Api api) {
        api.serve(AuthApi.REGISTER, this::register);
        api.serve(AuthApi.OPEN_ACCOUNT, this::openAccount);
        api.serve(AuthApi.SET_UP, this::setUp);
        api.serve(AuthApi.FORGOT_PASSWORD, this::forgotPassword);
        api.serve(AuthApi.RESET_PASSWORD, this::resetPassword);
        api.serve(AuthApi.SIGN_IN, this::signIn);
        api.serve(AuthApi.SECOND_FACTOR, this::secondFactor);
        api.serve(AuthApi.REFRESH, this::refresh);
        api.serve(AuthApi.SIGN_OUT, this::signOut);
    }

    private MailPromise register(Call<RegistrationRequest> call) {
        var asked = call.body();
        var person = new Person(asked.name().text(), asked.email());
        askByMail.register(person, asked.language().orElse(call.language()), Visitors.of(call));
        return new MailPromise();
    }

    private SignInResponse openAccount(Call<AccountOpeningRequest> call) {
        var asked = call.body();
        var grant = openAccount.open(
                new Token(asked.token()), new Password(asked.password()), asked.terms(), Visitors.of(call));
        return granted.of(grant, call, false);
    }

    private SignInResponse setUp(Call<AdministratorRequest> call) {
        var asked = call.body();
        var grant = setUpFirstAdmin.open(
                new Token(asked.token()),
                new Person(asked.name().text(), asked.email()),
                asked.language().orElse(call.language()),
                new Password(asked.password()),
                asked.terms(),
                Visitors.of(call));
        return granted.of(grant, call, false);
    }

    private MailPromise forgotPassword(Call<AddressRequest> call) {
        askByMail.forgotPassword(call.body().email(), call.language(), Visitors.of(call));
        return new MailPromise();
    }

    private SignInResponse resetPassword(Call<PasswordByLinkRequest> call) {
        var asked = call.body();
        var outcome =
                changePassword.byLink(new Token(asked.token()), new Password(asked.password()), Visitors.of(call));
        return granted.of(outcome, call, false);
    }

    private SignInResponse signIn(Call<SignInRequest> call) {
        var asked = call.body();
        var outcome = signIn.withPassword(asked.email(), new Password(asked.password()), Visitors.of(call));
        return granted.of(outcome, call, asked.bearer().orElse(false));
    }

    private SignInResponse secondFactor(Call<SecondFactorRequest> call) {
        var asked = call.body();
        if (Stream.of(asked.code(), asked.recoveryCode(), asked.passkey())
                        .filter(Optional::isPresent)
                        .count()
                != 1) throw Refusal.invalid("code", "missing");
        var challenge = new Token(asked.challenge());
        var visitor = Visitors.of(call);
        var grant = asked.code()
                .map(code -> proveSecondFactor.withCode(challenge, code, visitor))
                .or(() -> asked.passkey()
                        .map(passkey -> proveSecondFactor.withPasskey(challenge, passkey.json(), visitor)))
                .orElseGet(() -> proveSecondFactor.withRecoveryCode(
                        challenge, asked.recoveryCode().orElseThrow(), visitor));
        return granted.of(
                new SignInOutcome.SignedIn(grant), call, asked.bearer().orElse(false));
    }

    private SignInResponse refresh(Call<RefreshRequest> call) {
        var given = call.body().refreshToken();
        var token = given.or(call::refreshCookie)
                .map(Token::new)
                .orElseThrow(() -> new Refusal(ProblemType.SIGN_IN_REQUIRED));
        return granted.of(refreshSession.refresh(token, Visitors.of(call)), call, given.isPresent());
    }

    private MailPromise signOut(Call<Void> call) {
        endSessions.here(call.caller());
        call.forgetSession();
        return new MailPromise();
    }
}
