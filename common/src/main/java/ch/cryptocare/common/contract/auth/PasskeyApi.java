package ch.cryptocare.common.contract.auth;

import static ch.cryptocare.common.contract.Access.SETTING_UP;
import static ch.cryptocare.common.contract.Access.SIGNED_IN;
import static ch.cryptocare.common.contract.Endpoint.create;
import static ch.cryptocare.common.contract.Endpoint.get;
import static ch.cryptocare.common.contract.Endpoint.post;
import static ch.cryptocare.common.problem.ProblemType.NOT_FOUND;
import static ch.cryptocare.common.problem.ProblemType.PASSKEYS_FULL;
import static ch.cryptocare.common.problem.ProblemType.PASSKEY_REFUSED;
import static ch.cryptocare.common.problem.ProblemType.PROOF_REQUIRED;
import static ch.cryptocare.common.problem.ProblemType.SECOND_FACTOR_KEPT;

import ch.cryptocare.common.contract.Endpoint;
import java.util.List;

/** Passkeys: what they are asked, signing in with one, and keeping them. */
public interface PasskeyApi {
    Endpoint<Void, PasskeyOptionsResponse> SIGN_IN_OPTIONS = post(
            "/api/sessions/passkey/options",
            Void.class,
            PasskeyOptionsResponse.class,
            "What any passkey of this site is asked, to sign in with it alone");

    Endpoint<PasskeySignInRequest, SignInResponse> SIGN_IN_BY_PASSKEY = post(
                    "/api/sessions/passkey",
                    PasskeySignInRequest.class,
                    SignInResponse.class,
                    "Sign in with a passkey alone")
            .or(PASSKEY_REFUSED);

    Endpoint<Void, PasskeyOptionsResponse> PROOF_OPTIONS = post(
                    "/api/session/proof/options",
                    Void.class,
                    PasskeyOptionsResponse.class,
                    "What the account's passkeys are asked, to show once more who is there")
            .by(SETTING_UP)
            .or(NOT_FOUND);

    Endpoint<Void, PasskeyPage> PASSKEYS = get(
                    "/api/account/passkeys", PasskeyPage.class, "The passkeys of the account")
            .by(SETTING_UP);

    Endpoint<Void, PasskeyOptionsResponse> BEGIN_PASSKEY = post(
                    "/api/account/passkeys/options",
                    Void.class,
                    PasskeyOptionsResponse.class,
                    "What an authenticator is asked, to make a passkey for the account")
            .by(SETTING_UP)
            .or(PROOF_REQUIRED, PASSKEYS_FULL);

    Endpoint<PasskeyRequest, PasskeyAddedResponse> ADD_PASSKEY = create(
                    "/api/account/passkeys",
                    PasskeyRequest.class,
                    PasskeyAddedResponse.class,
                    "Add the passkey that was made; the first second factor brings recovery codes")
            .by(SETTING_UP)
            .or(PROOF_REQUIRED, PASSKEY_REFUSED, PASSKEYS_FULL);

    Endpoint<PasskeyNameRequest, PasskeyPage> RENAME_PASSKEY = post(
                    "/api/account/passkeys/{id}/name",
                    PasskeyNameRequest.class,
                    PasskeyPage.class,
                    "Call a passkey something else")
            .by(SIGNED_IN)
            .or(NOT_FOUND);

    Endpoint<Void, PasskeyPage> REMOVE_PASSKEY = post(
                    "/api/account/passkeys/{id}/removal",
                    Void.class,
                    PasskeyPage.class,
                    "Remove a passkey; the last second factor stays where a role asks for one")
            .by(SIGNED_IN)
            .or(PROOF_REQUIRED, SECOND_FACTOR_KEPT, NOT_FOUND);

    List<Endpoint<?, ?>> ENDPOINTS = List.of(
            SIGN_IN_OPTIONS,
            SIGN_IN_BY_PASSKEY,
            PROOF_OPTIONS,
            PASSKEYS,
            BEGIN_PASSKEY,
            ADD_PASSKEY,
            RENAME_PASSKEY,
            REMOVE_PASSKEY);
}
