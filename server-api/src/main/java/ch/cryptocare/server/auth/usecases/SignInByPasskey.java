package ch.cryptocare.server.auth.usecases;

import ch.cryptocare.server.platform.Transactions;
import java.util.Map;

/** A passkey alone signs in: somebody has it, and it made sure who they are. No address is asked for, so none is told. */
public final class SignInByPasskey {
    private final Transactions transactions;
    private final Accounts accounts;
    private final AskPasskey askPasskey;
    private final OpenSession openSession;
    private final Guesses guesses;

    public SignInByPasskey(
            Transactions transactions,
            Accounts accounts,
            AskPasskey askPasskey,
            OpenSession openSession,
            Guesses guesses) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.askPasskey = askPasskey;
        this.openSession = openSession;
        this.guesses = guesses;
    }

    public Map<String, Object> ask(Visitor visitor) {
        guesses.countQuestion(visitor);
        return askPasskey.toSignIn();
    }

    public Grant signIn(Map<String, Object> credential, Visitor visitor) {
        guesses.countPasskey(visitor);
        var passkey = askPasskey.believe(credential);
        return transactions.in(() -> {
            var account = accounts.lock(passkey.account()).orElseThrow(AskPasskey::refused);
            askPasskey.requireStill(passkey);
            return openSession.open(account, visitor);
        });
    }
}
