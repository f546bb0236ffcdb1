package ch.cryptocare.sandbox.postgres;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Another Java process that holds a PostgreSQL until it is killed. */
record PostgresHolder(Process process, String url, String password, ProcessHandle postmaster) {

    /** Run in the other process. */
    static void main(String[] home) throws IOException {
        var postgres = LocalPostgres.start(Path.of(home[0]));
        System.out.println(postgres.url());
        System.out.println(postgres.password());
        System.out.println(postgres.process().pid());
        System.in.read();
    }

    static PostgresHolder startedIn(Path home) throws IOException {
        var java = ProcessHandle.current().info().command().orElseThrow();
        var command = List.of(
                java, "-cp", System.getProperty("java.class.path"), PostgresHolder.class.getName(), home.toString());
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var said = new BufferedReader(process.inputReader(StandardCharsets.UTF_8));
        return new PostgresHolder(process, said.readLine(), said.readLine(), postmaster(said.readLine()));
    }

    private static ProcessHandle postmaster(String processId) {
        return ProcessHandle.of(Long.parseLong(processId)).orElseThrow();
    }
}
