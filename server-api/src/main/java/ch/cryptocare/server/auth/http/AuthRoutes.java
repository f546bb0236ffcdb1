package ch.cryptocare.server.auth.http;

import ch.cryptocare.server.auth.usecases.Accounts;
import ch.cryptocare.server.auth.usecases.AskByMail;
import ch.cryptocare.server.auth.usecases.ChangePassword;
import ch.cryptocare.server.auth.usecases.ChangeProfile;
import ch.cryptocare.server.auth.usecases.EndSessions;
import ch.cryptocare.server.auth.usecases.OpenAccount;
import ch.cryptocare.server.auth.usecases.Passkeys;
import ch.cryptocare.server.auth.usecases.ProveOwner;
import ch.cryptocare.server.auth.usecases.ProveSecondFactor;
import ch.cryptocare.server.auth.usecases.RefreshSession;
import ch.cryptocare.server.auth.usecases.SecondFactors;
import ch.cryptocare.server.auth.usecases.Sessions;
import ch.cryptocare.server.auth.usecases.SetUpAuthenticator;
import ch.cryptocare.server.auth.usecases.SetUpFirstAdmin;
import ch.cryptocare.server.auth.usecases.SetUpPasskey;
import ch.cryptocare.server.auth.usecases.SignIn;
import ch.cryptocare.server.auth.usecases.SignInByPasskey;
import ch.cryptocare.server.platform.http.Api;
import java.time.InstantSource;

/** All that is said about accounts over HTTP. */
public final class AuthRoutes {
    private final SignInRoutes signInRoutes;
    private final AccountRoutes accountRoutes;
    private final PasskeyRoutes passkeyRoutes;

    public AuthRoutes(
            AskByMail askByMail,
            OpenAccount openAccount,
            SetUpFirstAdmin setUpFirstAdmin,
            ChangePassword changePassword,
            ChangeProfile changeProfile,
            SignIn signIn,
            ProveSecondFactor proveSecondFactor,
            RefreshSession refreshSession,
            EndSessions endSessions,
            ProveOwner proveOwner,
            SetUpAuthenticator setUpAuthenticator,
            SignInByPasskey signInByPasskey,
            SetUpPasskey setUpPasskey,
            Accounts accounts,
            Sessions sessions,
            SecondFactors factors,
            Passkeys passkeys,
            InstantSource clock) {
        var json = new SessionJson(accounts, sessions, factors, passkeys);
        var granted = new Granted(json, clock);
        signInRoutes = new SignInRoutes(
                askByMail,
                openAccount,
                setUpFirstAdmin,
                changePassword,
                signIn,
                proveSecondFactor,
                refreshSession,
                endSessions,
                granted);
        accountRoutes = new AccountRoutes(
                askByMail, changeProfile, changePassword, endSessions, proveOwner, setUpAuthenticator, json);
        passkeyRoutes = new PasskeyRoutes(signInByPasskey, proveOwner, setUpPasskey, passkeys, granted);
    }

    public void addTo(Api api) {
        signInRoutes.addTo(api);
        accountRoutes.addTo(api);
        passkeyRoutes.addTo(api);
    }
}
