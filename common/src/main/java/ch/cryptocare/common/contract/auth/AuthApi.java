package ch.cryptocare.common.contract.auth;

import static ch.cryptocare.common.contract.Access.ADMIN;
import static ch.cryptocare.common.contract.Access.SETTING_UP;
import static ch.cryptocare.common.contract.Access.SIGNED_IN;
import static ch.cryptocare.common.contract.Endpoint.accept;
import static ch.cryptocare.common.contract.Endpoint.create;
import static ch.cryptocare.common.contract.Endpoint.get;
import static ch.cryptocare.common.contract.Endpoint.post;
import static ch.cryptocare.common.problem.ProblemType.CHANGED_MEANWHILE;
import static ch.cryptocare.common.problem.ProblemType.CODE_WRONG;
import static ch.cryptocare.common.problem.ProblemType.EMAIL_TAKEN;
import static ch.cryptocare.common.problem.ProblemType.LINK_NOT_VALID;
import static ch.cryptocare.common.problem.ProblemType.NOT_ALLOWED;
import static ch.cryptocare.common.problem.ProblemType.NOT_FOUND;
import static ch.cryptocare.common.problem.ProblemType.PASSKEY_REFUSED;
import static ch.cryptocare.common.problem.ProblemType.PASSWORD_WEAK;
import static ch.cryptocare.common.problem.ProblemType.PROOF_REQUIRED;
import static ch.cryptocare.common.problem.ProblemType.SECOND_FACTOR_KEPT;
import static ch.cryptocare.common.problem.ProblemType.SIGN_IN_FAILED;
import static ch.cryptocare.common.problem.ProblemType.SIGN_IN_REQUIRED;

import ch.cryptocare.common.contract.Endpoint;
import java.util.List;

/** Accounts, signing in and out, the second factor. */
public interface AuthApi {
    Endpoint<RegistrationRequest, MailPromise> REGISTER = accept(
            "/api/registrations",
            RegistrationRequest.class,
            MailPromise.class,
            "Ask for an account; a mail brings the link that opens it");

    Endpoint<AccountOpeningRequest, SignInResponse> OPEN_ACCOUNT = create(
                    "/api/accounts",
                    AccountOpeningRequest.class,
                    SignInResponse.class,
                    "Open the account that a mailed link is for, with a password; signs in")
            .or(LINK_NOT_VALID, PASSWORD_WEAK, CHANGED_MEANWHILE);

    Endpoint<AdministratorRequest, SignInResponse> SET_UP = create(
                    "/api/administrators",
                    AdministratorRequest.class,
                    SignInResponse.class,
                    "Open the first administrator's account, by the link that the first start printed")
            .or(LINK_NOT_VALID, PASSWORD_WEAK, EMAIL_TAKEN, CHANGED_MEANWHILE);

    Endpoint<InvitationRequest, MailPromise> INVITE = accept(
                    "/api/invitations",
                    InvitationRequest.class,
                    MailPromise.class,
                    "Invite somebody by mail to an account with a role, or give the role to the account that there is")
            .by(ADMIN)
            .or(NOT_ALLOWED, PROOF_REQUIRED);

    Endpoint<AddressRequest, MailPromise> FORGOT_PASSWORD = accept(
            "/api/password-resets", AddressRequest.class, MailPromise.class, "Ask for a link that sets a new password");

    Endpoint<PasswordByLinkRequest, SignInResponse> RESET_PASSWORD = post(
                    "/api/password-resets/completion",
                    PasswordByLinkRequest.class,
                    SignInResponse.class,
                    "Set a new password by a mailed link; ends all sessions of the account")
            .or(LINK_NOT_VALID, PASSWORD_WEAK);

    Endpoint<SignInRequest, SignInResponse> SIGN_IN = post(
                    "/api/sessions", SignInRequest.class, SignInResponse.class, "Sign in with address and password")
            .or(SIGN_IN_FAILED);

    Endpoint<SecondFactorRequest, SignInResponse> SECOND_FACTOR = post(
                    "/api/sessions/second-factor",
                    SecondFactorRequest.class,
                    SignInResponse.class,
                    "Finish a sign-in with the second factor")
            .or(SIGN_IN_FAILED, CODE_WRONG, PASSKEY_REFUSED);

    Endpoint<RefreshRequest, SignInResponse> REFRESH = post(
                    "/api/session/refreshing",
                    RefreshRequest.class,
                    SignInResponse.class,
                    "Exchange the refresh token for the next; an old one ends the session")
            .or(SIGN_IN_REQUIRED);

    Endpoint<Void, SessionResponse> SESSION =
            get("/api/session", SessionResponse.class, "Who is signed in").by(SETTING_UP);

    Endpoint<Void, MailPromise> SIGN_OUT = post("/api/session/end", Void.class, MailPromise.class, "Sign out here")
            .by(SETTING_UP);

    Endpoint<ProofRequest, SessionResponse> PROVE = post(
                    "/api/session/proof",
                    ProofRequest.class,
                    SessionResponse.class,
                    "Show once more who is there; good for ten minutes")
            .by(SETTING_UP)
            .or(SIGN_IN_FAILED, CODE_WRONG, PASSKEY_REFUSED);

    Endpoint<Void, SessionPage> SESSIONS = get(
                    "/api/account/sessions", SessionPage.class, "Where the account is signed in")
            .by(SETTING_UP);

    Endpoint<Void, SessionPage> END_SESSION = post(
                    "/api/account/sessions/{id}/end", Void.class, SessionPage.class, "Sign out another device")
            .by(SETTING_UP)
            .or(NOT_FOUND);

    Endpoint<Void, SessionPage> END_OTHER_SESSIONS = post(
                    "/api/account/sessions/end", Void.class, SessionPage.class, "Sign out everywhere but here")
            .by(SETTING_UP);

    Endpoint<ProfileRequest, SessionResponse> CHANGE_PROFILE = post(
                    "/api/account/profile", ProfileRequest.class, SessionResponse.class, "Change name and language")
            .by(SIGNED_IN);

    Endpoint<PasswordChangeRequest, SessionResponse> CHANGE_PASSWORD = post(
                    "/api/account/password",
                    PasswordChangeRequest.class,
                    SessionResponse.class,
                    "Change the password; ends all other sessions")
            .by(SETTING_UP)
            .or(SIGN_IN_FAILED, PASSWORD_WEAK, PROOF_REQUIRED);

    Endpoint<AddressRequest, MailPromise> CHANGE_EMAIL = accept(
                    "/api/account/email",
                    AddressRequest.class,
                    MailPromise.class,
                    "Ask for another address; a mail to it brings the link that changes it")
            .by(SIGNED_IN)
            .or(PROOF_REQUIRED);

    Endpoint<LinkRequest, MailPromise> CONFIRM_EMAIL = post(
                    "/api/email-confirmations",
                    LinkRequest.class,
                    MailPromise.class,
                    "Prove the new address by its link")
            .by(SIGNED_IN)
            .or(LINK_NOT_VALID, EMAIL_TAKEN);

    Endpoint<Void, AuthenticatorResponse> BEGIN_AUTHENTICATOR = post(
                    "/api/account/authenticator",
                    Void.class,
                    AuthenticatorResponse.class,
                    "A new secret for an authenticator app; nothing changes before its first code")
            .by(SETTING_UP)
            .or(PROOF_REQUIRED);

    Endpoint<CodeRequest, RecoveryCodesResponse> CONFIRM_AUTHENTICATOR = post(
                    "/api/account/authenticator/confirmation",
                    CodeRequest.class,
                    RecoveryCodesResponse.class,
                    "The first code of a new authenticator; answers the recovery codes")
            .by(SETTING_UP)
            .or(PROOF_REQUIRED, CODE_WRONG);

    Endpoint<Void, SessionResponse> REMOVE_AUTHENTICATOR = post(
                    "/api/account/authenticator/removal",
                    Void.class,
                    SessionResponse.class,
                    "Sign in without the authenticator from now on; roles may ask for another second factor")
            .by(SIGNED_IN)
            .or(PROOF_REQUIRED, SECOND_FACTOR_KEPT);

    Endpoint<Void, RecoveryCodesResponse> RENEW_RECOVERY_CODES = post(
                    "/api/account/recovery-codes",
                    Void.class,
                    RecoveryCodesResponse.class,
                    "New recovery codes; the old ones end")
            .by(SIGNED_IN)
            .or(PROOF_REQUIRED);

    List<Endpoint<?, ?>> ENDPOINTS = List.of(
            REGISTER,
            OPEN_ACCOUNT,
            SET_UP,
            INVITE,
            FORGOT_PASSWORD,
            RESET_PASSWORD,
            SIGN_IN,
            SECOND_FACTOR,
            REFRESH,
            SESSION,
            SIGN_OUT,
            PROVE,
            SESSIONS,
            END_SESSION,
            END_OTHER_SESSIONS,
            CHANGE_PROFILE,
            CHANGE_PASSWORD,
            CHANGE_EMAIL,
            CONFIRM_EMAIL,
            BEGIN_AUTHENTICATOR,
            CONFIRM_AUTHENTICATOR,
            REMOVE_AUTHENTICATOR,
            RENEW_RECOVERY_CODES);
}
