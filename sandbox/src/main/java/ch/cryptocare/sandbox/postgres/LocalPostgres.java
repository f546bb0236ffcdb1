package ch.cryptocare.sandbox.postgres;

import ch.cryptocare.sandbox.process.FolderLock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A PostgreSQL of our own on loopback, whose data outlive every restart and every crash. */
public final class LocalPostgres implements AutoCloseable {
    private static final String NAME = "cryptocare";
    private static final String SERVER = "cryptocare_server";

    private final FolderLock lock;
    private final Postmaster postmaster;
    private final String password;
    private final String serverPassword;

    private LocalPostgres(FolderLock lock, Postmaster postmaster, String password, String serverPassword) {
        this.lock = lock;
        this.postmaster = postmaster;
        this.password = password;
        this.serverPassword = serverPassword;
    }

    /** Starts on the data in {@code home}, which are made when there are none. */
    public static LocalPostgres start(Path home) {
        return start(home.toAbsolutePath(), SystemAccount.ofThisProcess());
    }

    static LocalPostgres start(Path home, SystemAccount account) {
        try {
            var folder = home.resolve("postgres");
            var lock = FolderLock.tryTake(folder).orElseThrow(() -> inUse(folder));
            try {
                return start(home, folder, account, lock);
            } catch (RuntimeException | IOException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL cannot use " + home, e);
        }
    }

    private static LocalPostgres start(Path home, Path folder, SystemAccount account, FolderLock lock)
            throws IOException {
        var programs = new Programs(Binaries.unpackedIn(home), account);
        var superuser = PasswordFile.in(folder, "superuser.pw");
        var application = PasswordFile.in(folder, "application.pw");
        account.own(folder);
        var cluster = new Cluster(folder.resolve("data"), programs);
        cluster.makeUnlessThere(superuser, NAME, application.password());
        var server = cluster.letIn(SERVER, folder, "server.pw");
        var log = Files.createDirectories(home.resolve("logs")).resolve("postgres.log");
        var postmaster = Postmaster.start(cluster.data(), log, programs);
        return new LocalPostgres(lock, postmaster, application.password(), server.password());
    }

    private static PostgresCannotStart inUse(Path folder) {
        return new PostgresCannotStart("The data in " + folder
                + " are in use by another CryptoCare: stop that one first, or set CRYPTOCARE_HOME.");
    }

    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + postmaster.port() + "/" + NAME;
    }

    /** The role that owns the database. */
    public String user() {
        return NAME;
    }

    public String password() {
        return password;
    }

    /** The role that may do nothing but what the owner grants. */
    public String serverUser() {
        return SERVER;
    }

    public String serverPassword() {
        return serverPassword;
    }

    /** The postmaster's process, for whoever wants to watch it. */
    public ProcessHandle process() {
        return postmaster.process();
    }

    @Override
    public void close() {
        try (lock) {
            postmaster.stop();
        }
    }
}
