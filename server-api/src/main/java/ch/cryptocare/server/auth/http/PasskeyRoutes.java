package ch.cryptocare.server.auth.http;

import ch.cryptocare.common.contract.auth.PasskeyAddedResponse;
import ch.cryptocare.common.contract.auth.PasskeyApi;
import ch.cryptocare.common.contract.auth.PasskeyName;
import ch.cryptocare.common.contract.auth.PasskeyNameRequest;
import ch.cryptocare.common.contract.auth.PasskeyOptionsResponse;
import ch.cryptocare.common.contract.auth.PasskeyPage;
import ch.cryptocare.common.contract.auth.PasskeyRequest;
import ch.cryptocare.common.contract.auth.PasskeySignInRequest;
import ch.cryptocare.common.contract.auth.PasskeySummary;
import ch.cryptocare.common.contract.auth.SignInResponse;
import ch.cryptocare.server.auth.domain.Passkey;
import ch.cryptocare.server.auth.usecases.Passkeys;
import ch.cryptocare.server.auth.usecases.ProveOwner;
import ch.cryptocare.server.auth.usecases.SetUpPasskey;
import ch.cryptocare.server.auth.usecases.SignInByPasskey;
import ch.cryptocare.server.platform.http.Api;
import ch.cryptocare.server.platform.http.Call;
import java.util.Optional;

/** Passkeys: signing in with one, and keeping them. */
final class PasskeyRoutes {
    private final SignInByPasskey signInByPasskey;
    private final ProveOwner proveOwner;
    private final SetUpPasskey setUpPasskey;
    private final Passkeys passkeys;
    private final Granted granted;

    PasskeyRoutes(
            SignInByPasskey signInByPasskey,
            ProveOwner proveOwner,
            SetUpPasskey setUpPasskey,
            Passkeys passkeys,
            Granted granted) {
        this.signInByPasskey = signInByPasskey;
        this.proveOwner = proveOwner;
        this.setUpPasskey = setUpPasskey;
        this.passkeys = passkeys;
        this.granted = granted;
    }

    void addTo(Api api) {
        api.serve(
                PasskeyApi.SIGN_IN_OPTIONS, call -> new PasskeyOptionsResponse(signInByPasskey.ask(Visitors.of(call))));
        api.serve(PasskeyApi.SIGN_IN_BY_PASSKEY, this::signIn);
        api.serve(
                PasskeyApi.PROOF_OPTIONS,
                call -> new PasskeyOptionsResponse(proveOwner.askPasskey(call.caller(), Visitors.of(call))));
        api.serve(PasskeyApi.PASSKEYS, this::page);
        api.serve(PasskeyApi.BEGIN_PASSKEY, call -> new PasskeyOptionsResponse(setUpPasskey.begin(call.caller())));
        api.serve(PasskeyApi.ADD_PASSKEY, this::add);
        api.serve(PasskeyApi.RENAME_PASSKEY, this::rename);
        api.serve(PasskeyApi.REMOVE_PASSKEY, this::remove);
    }

    private SignInResponse signIn(Call<PasskeySignInRequest> call) {
        var asked = call.body();
        var grant = signInByPasskey.signIn(asked.credential().json(), Visitors.of(call));
        return granted.of(grant, call, asked.bearer().orElse(false));
    }

    private PasskeyAddedResponse add(Call<PasskeyRequest> call) {
        var asked = call.body();
        var visitor = Visitors.of(call);
        var name = asked.name().map(PasskeyName::text).orElse(visitor.device());
        var added = setUpPasskey.add(call.caller(), asked.credential().json(), name, visitor);
        return new PasskeyAddedResponse(summary(added.passkey()), AccountRoutes.inFours(added.recoveryCodes()));
    }

    private PasskeyPage rename(Call<PasskeyNameRequest> call) {
        setUpPasskey.rename(call.caller(), call.id(), call.body().name().text());
        return page(call);
    }

    private PasskeyPage remove(Call<Void> call) {
        setUpPasskey.remove(call.caller(), call.id());
        return page(call);
    }

    private PasskeyPage page(Call<?> call) {
        var items = passkeys.of(call.caller().account()).stream()
                .map(PasskeyRoutes::summary)
                .toList();
        return new PasskeyPage(items, Optional.empty());
    }

    private static PasskeySummary summary(Passkey passkey) {
        return new PasskeySummary(
                passkey.id(), passkey.name(), passkey.createdAt(), passkey.lastUsedAt(), passkey.backedUp());
    }
}
