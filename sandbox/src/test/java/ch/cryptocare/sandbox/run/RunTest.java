package ch.cryptocare.sandbox.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.cryptocare.sandbox.postgres.MadeHome;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(180)
class RunTest {
    private static final String UP = "Stop with Ctrl-C";

    private @TempDir Path home;

    @BeforeEach
    void shareTheUnpackedPrograms() throws IOException {
        MadeHome.linkProgramsInto(home);
    }

    @AfterEach
    void leaveTheUnpackedPrograms() throws IOException {
        MadeHome.unlinkProgramsFrom(home);
    }

    @Test
    void startsEverythingAndStopsItInReverseWhenTold() throws Exception {
        List<ProcessHandle> parts;
        try (var run = RunProgram.on(home)) {
            assertThat(run.saysUntil(UP))
                    .contains("Starting PostgreSQL…", "Starting the sandbox…", "Starting the server and loading")
                    .contains("http://localhost:" + run.port());
            assertThat(run.get("/settings"))
                    .contains("CRYPTOCARE_MODE=sandbox", "CRYPTOCARE_DATABASE_URL=jdbc:postgresql://127.0.0.1:")
                    .contains("CRYPTOCARE_DATABASE_USER=cryptocare_server", "CRYPTOCARE_DATABASE_OWNER=cryptocare")
                    .contains("CRYPTOCARE_DATA_KEYS=" + home.resolve("data-keys.json"));
            parts = run.process().descendants().toList();

            run.process().toHandle().destroy();
            assertThat(run.saysUntilItEnds()).isEqualTo("Stopping…\n");
            assertThat(run.endsWith()).isZero();
        }
        assertThat(parts).hasSizeGreaterThan(2).noneMatch(ProcessHandle::isAlive);
        assertThat(Files.readString(home.resolve("logs/postgres.log"))).contains("database system is shut down");
    }

    @Test
    void leavesNothingInTheWayWhenItIsKilled() throws Exception {
        haveDataAlready();
        var port = RunProgram.freePort();
        try (var killed = RunProgram.on(home, port)) {
            killed.saysUntil(UP);
            killed.process().destroyForcibly();
        }
        try (var next = RunProgram.on(home, port)) {
            assertThat(next.saysUntil(UP)).contains(UP);
        }
    }

    @Test
    void refusesASecondOneOnTheSameData() throws Exception {
        haveDataAlready();
        try (var first = RunProgram.on(home)) {
            first.saysUntil(UP);
            try (var second = RunProgram.on(home)) {
                assertThat(second.saysUntilItEnds()).startsWith("CryptoCare already runs on " + home);
                assertThat(second.endsWith()).isEqualTo(1);
            }
            assertThat(first.get("/readyz")).isEqualTo("ready");
        }
    }

    @Test
    void namesTheSettingOfAPortInUse() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var run = RunProgram.on(home, taken.getLocalPort())) {
            assertThat(run.saysUntilItEnds())
                    .isEqualTo("Port " + taken.getLocalPort()
                            + " is in use: stop what uses it, or set CRYPTOCARE_PORT to another port.\n");
            assertThat(run.endsWith()).isEqualTo(1);
        }
    }

    @Test
    void tellsTheEndOfTheLogWhenTheServerFallsOver() throws Exception {
        haveDataAlready();
        try (var run = RunProgram.on(home)) {
            run.saysUntil(UP);
            assertThatThrownBy(() -> run.get("/end")).isInstanceOf(IOException.class);
            assertThat(run.saysUntilItEnds()).contains("The server stopped by itself (3)", "no memory left");
            assertThat(run.endsWith()).isEqualTo(1);
        }
    }

    @Test
    void refusesDataWithoutTheirKeysAndBeginsAnewWhenAsked() throws Exception {
        Files.createDirectories(home.resolve("postgres/data"));
        try (var run = RunProgram.on(home)) {
            assertThat(run.saysUntilItEnds()).startsWith("The keys of the data").contains("--fresh");
        }
        try (var run = RunProgram.on(home, "--fresh")) {
            assertThat(run.saysUntil(UP)).contains(UP);
        }
        assertThat(home.resolve("data-keys.json")).isNotEmptyFile();
        assertThat(home.resolve("postgres/data/PG_VERSION")).hasContent("18");
    }

    private void haveDataAlready() throws IOException {
        MadeHome.copyDataInto(home);
        Files.writeString(home.resolve("data-keys.json"), "keys");
    }
}
