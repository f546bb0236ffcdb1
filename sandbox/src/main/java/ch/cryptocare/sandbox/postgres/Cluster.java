package ch.cryptocare.sandbox.postgres;

import ch.cryptocare.sandbox.process.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The data of all databases. */
record Cluster(Path data, Programs programs) {
    private static final String MAJOR = Binaries.VERSION.substring(0, Binaries.VERSION.indexOf('.'));

    void makeUnlessThere(PasswordFile superuser, String application, String password) throws IOException {
        if (Files.exists(data)) checkVersion();
        else make(superuser, application, password);
    }

    /**
     * A role with a password that its file keeps, made when there is none: data of before it was thought of get it too.
     * The file is there only once the role is, so that a crash on the way does no harm.
     */
    PasswordFile letIn(String role, Path folder, String file) throws IOException {
        if (Files.notExists(folder.resolve(file))) {
            var unfinished = PasswordFile.in(folder, file + ".unfinished");
            Postmaster.stopOrphan(data, programs);
            say(data, "do $$ begin create role " + role + "; exception when duplicate_object then null; end $$");
            say(data, "alter role " + role + " login password '" + unfinished.password() + "'");
            Files.move(unfinished.path(), folder.resolve(file));
        }
        return PasswordFile.in(folder, file);
    }

    private void checkVersion() throws IOException {
        var version = Files.readString(data.resolve("PG_VERSION")).strip();
        if (!version.equals(MAJOR))
            throw new PostgresCannotStart("The data in " + data + " were written by PostgreSQL " + version
                    + ", but this CryptoCare brings PostgreSQL " + MAJOR
                    + ": go on with the CryptoCare that wrote them, or begin anew with ./cryptocare run --fresh.");
    }

    /** Made under another name and renamed when complete, so that a crash on the way leaves nothing half-made. */
    private void make(PasswordFile superuser, String application, String password) throws IOException {
        var unfinished = data.resolveSibling("data.unfinished");
        Folders.delete(unfinished);
        Files.deleteIfExists(data.resolveSibling("server.pw")); // of data that are gone
        programs.run("initdb", arguments(unfinished, superuser), "");
        say(unfinished, "create role " + application + " login password '" + password + "'");
        say(unfinished, "create database " + application + " owner " + application);
        Files.move(unfinished, data);
    }

    private static List<String> arguments(Path folder, PasswordFile superuser) {
        return List.of(
                "--pgdata=" + folder,
                "--username=postgres",
                "--auth=scram-sha-256",
                "--pwfile=" + superuser.path(),
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                "--data-checksums");
    }

    /** In single-user mode: no port is open yet, and the password is on nobody's command line. */
    private void say(Path folder, String sql) throws IOException {
        var output = programs.run("postgres", List.of("--single", "-D", folder.toString(), "postgres"), sql + "\n");
        if (output.contains("ERROR:")) throw new PostgresCannotStart("PostgreSQL's first start failed: " + output);
    }
}
