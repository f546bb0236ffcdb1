package ch.cryptocare.server.auth.http;

import ch.cryptocare.common.contract.auth.AddressRequest;
import ch.cryptocare.common.contract.auth.AuthApi;
import ch.cryptocare.common.contract.auth.AuthenticatorResponse;
import ch.cryptocare.common.contract.auth.CodeRequest;
import ch.cryptocare.common.contract.auth.LinkRequest;
import ch.cryptocare.common.contract.auth.MailPromise;
import ch.cryptocare.common.contract.auth.PasswordChangeRequest;
import ch.cryptocare.common.contract.auth.ProfileRequest;
import ch.cryptocare.common.contract.auth.ProofRequest;
import ch.cryptocare.common.contract.auth.RecoveryCodesResponse;
import ch.cryptocare.common.contract.auth.SessionPage;
import ch.cryptocare.common.contract.auth.SessionResponse;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.server.auth.domain.Password;
import ch.cryptocare.server.auth.usecases.AskByMail;
import ch.cryptocare.server.auth.usecases.ChangePassword;
import ch.cryptocare.server.auth.usecases.ChangeProfile;
import ch.cryptocare.server.auth.usecases.EndSessions;
import ch.cryptocare.server.auth.usecases.ProveOwner;
import ch.cryptocare.server.auth.usecases.SetUpAuthenticator;
import ch.cryptocare.server.platform.Token;
import ch.cryptocare.server.platform.http.Api;
import ch.cryptocare.server.platform.http.Call;
import ch.cryptocare.server.platform.qr.QrCode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What owners do with their accounts. */
final class AccountRoutes {
    private final AskByMail askByMail;
    private final ChangeProfile changeProfile;
    private final ChangePassword changePassword;
    private final EndSessions endSessions;
    private final ProveOwner proveOwner;
    private final SetUpAuthenticator setUpAuthenticator;
    private final SessionJson json;

    AccountRoutes(
            AskByMail askByMail,
            ChangeProfile changeProfile,
            ChangePassword changePassword,
            EndSessions endSessions,
            ProveOwner proveOwner,
            SetUpAuthenticator setUpAuthenticator,
            SessionJson json) {
        this.askByMail = askByMail;
        this.changeProfile = changeProfile;
        this.changePassword = changePassword;
        this.endSessions = endSessions;
        this.proveOwner = proveOwner;
        this.setUpAuthenticator = setUpAuthenticator;
        this.json = json;
    }

    void addTo(Api api) {
        api.serve(AuthApi.SESSION, call -> json.of(call.caller()));
        api.serve(AuthApi.PROVE, this::prove);
        api.serve(AuthApi.SESSIONS, call -> json.sessionsOf(call.caller()));
        api.serve(AuthApi.END_SESSION, this::endSession);
        api.serve(AuthApi.END_OTHER_SESSIONS, this::endOtherSessions);
        api.serve(AuthApi.CHANGE_PROFILE, this::changeProfile);
        api.serve(AuthApi.CHANGE_PASSWORD, this::changePassword);
        api.serve(AuthApi.CHANGE_EMAIL, this::changeEmail);
        api.serve(AuthApi.CONFIRM_EMAIL, this::confirmEmail);
        api.serve(AuthApi.BEGIN_AUTHENTICATOR, this::beginAuthenticator);
        api.serve(AuthApi.CONFIRM_AUTHENTICATOR, this::confirmAuthenticator);
        api.serve(AuthApi.REMOVE_AUTHENTICATOR, this::removeAuthenticator);
        api.serve(AuthApi.RENEW_RECOVERY_CODES, call -> shown(setUpAuthenticator.renewRecoveryCodes(call.caller())));
    }

    private SessionResponse prove(Call<ProofRequest> call) {
        var asked = call.body();
        if (Stream.of(asked.code(), asked.password(), asked.passkey())
                        .filter(Optional::isPresent)
                        .count()
                != 1) throw Refusal.invalid("password", "missing");
        var visitor = Visitors.of(call);
        asked.code().ifPresent(code -> proveOwner.byCode(call.caller(), code, visitor));
        asked.password()
                .map(Password::new)
                .ifPresent(password -> proveOwner.byPassword(call.caller(), password, visitor));
        asked.passkey().ifPresent(passkey -> proveOwner.byPasskey(call.caller(), passkey.json(), visitor));
        return json.of(call.caller());
    }

    private SessionPage endSession(Call<Void> call) {
        endSessions.there(call.caller(), call.id());
        return json.sessionsOf(call.caller());
    }

    private SessionPage endOtherSessions(Call<Void> call) {
        endSessions.elsewhere(call.caller());
        return json.sessionsOf(call.caller());
    }

    private SessionResponse changeProfile(Call<ProfileRequest> call) {
        changeProfile.change(
                call.caller(), call.body().name().text(), call.body().language());
        return json.of(call.caller());
    }

    private SessionResponse changePassword(Call<PasswordChangeRequest> call) {
        var asked = call.body();
        var present = new Password(asked.currentPassword());
        changePassword.byOwner(call.caller(), present, new Password(asked.password()), Visitors.of(call));
        return json.of(call.caller());
    }

    private MailPromise changeEmail(Call<AddressRequest> call) {
        askByMail.changeEmail(call.caller(), call.body().email(), Visitors.of(call));
        return new MailPromise();
    }

    private MailPromise confirmEmail(Call<LinkRequest> call) {
        changeProfile.confirmEmail(call.caller(), new Token(call.body().token()));
        return new MailPromise();
    }

    private AuthenticatorResponse beginAuthenticator(Call<Void> call) {
        var begun = setUpAuthenticator.begin(call.caller());
        return new AuthenticatorResponse(begun.secret().value(), begun.uri(), QrCode.svg(begun.uri()));
    }

    private RecoveryCodesResponse confirmAuthenticator(Call<CodeRequest> call) {
        return shown(setUpAuthenticator.confirm(call.caller(), call.body().code(), Visitors.of(call)));
    }

    private SessionResponse removeAuthenticator(Call<Void> call) {
        setUpAuthenticator.remove(call.caller());
        return json.of(call.caller());
    }

    /** In groups of four, as people type them. */
    static List<String> inFours(List<Token> codes) {
        return codes.stream()
                .map(code -> code.text().replaceAll("(.{4})(?=.)", "$1-"))
                .toList();
    }

    private static RecoveryCodesResponse shown(List<Token> codes) {
        return new RecoveryCodesResponse(inFours(codes));
    }
}
