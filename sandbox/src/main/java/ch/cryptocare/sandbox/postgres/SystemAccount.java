package ch.cryptocare.sandbox.postgres;

import ch.cryptocare.sandbox.process.Command;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Under which account PostgreSQL's programs run. They refuse root, so root puts a prefix before them: a user namespace
 * of their own, or else a service account that then owns the data.
 */
record SystemAccount(Command prefix, @Nullable String owner) {
    static final SystemAccount OURS = new SystemAccount(Command.of(), null);

    static SystemAccount ofThisProcess() {
        return isRoot() ? forRoot() : OURS;
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static SystemAccount forRoot() {
        return Stream.of(userNamespace(), serviceAccount("postgres"), serviceAccount("nobody"))
                .filter(account -> account.prefix().and("true").succeeds())
                .findFirst()
                .orElseThrow(
                        () -> new PostgresCannotStart(
                                "PostgreSQL does not run as root, and neither 'unshare -U' "
                                        + "nor 'setpriv' to the account postgres or nobody works here: run CryptoCare as another user."));
    }

    static SystemAccount userNamespace() {
        return new SystemAccount(Command.of("unshare", "-U", "--"), null);
    }

    static SystemAccount serviceAccount(String name) {
        return new SystemAccount(
                Command.of("setpriv", "--reuid=" + name, "--regid=" + groupOf(name), "--init-groups", "--"), name);
    }

    private static String groupOf(String account) {
        try {
            return Command.of("id", "-g", account).run("").output();
        } catch (IOException _) {
            return account;
        }
    }

    /** Hands the folder over to the service account, where there is one. */
    void own(Path folder) throws IOException {
        if (owner == null) return;
        var changed = Command.of("chown", "-R", owner, folder.toString()).run("");
        if (changed.exit() != 0) throw new PostgresCannotStart(changed.output());
    }

    /** Before a program that must not outlive us. */
    Command prefixOfChild() {
        return prefix.and(Command.dyingWithUs("INT").words());
    }
}
