package ch.cryptocare.sandbox.postgres;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** PostgreSQL's three programs: initdb, pg_ctl and postgres. */
record Programs(Path binaries, SystemAccount account) {

    /** Runs to its end and returns what it printed; a failure is told with PostgreSQL's own words. */
    String run(String program, List<String> arguments, String input) throws IOException {
        var result = account.prefix().and(path(program)).and(arguments).run(input);
        if (result.exit() != 0) throw new PostgresCannotStart(program + " failed: " + result.output());
        return result.output();
    }

    /** Started and left running; it goes down with us. */
    Process start(String program, List<String> arguments, ProcessBuilder.Redirect log) throws IOException {
        return account.prefixOfChild()
                .and(path(program))
                .and(arguments)
                .builder()
                .redirectInput(new File(Machine.isWindows() ? "NUL" : "/dev/null"))
                .redirectOutput(log)
                .start();
    }

    private String path(String program) {
        return binaries.resolve("bin").resolve(program).toString();
    }
}
