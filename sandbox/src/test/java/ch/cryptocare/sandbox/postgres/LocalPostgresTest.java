package ch.cryptocare.sandbox.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class LocalPostgresTest {
    private @TempDir Path home;

    @AfterEach
    void leaveTheUnpackedPrograms() throws IOException {
        MadeHome.unlinkProgramsFrom(home);
    }

    @BeforeEach
    void shareTheUnpackedPrograms() throws IOException {
        MadeHome.linkProgramsInto(home);
    }

    @Test
    void keepsItsDataThroughARestart() throws SQLException {
        try (var postgres = LocalPostgres.start(home)) {
            run(postgres, "create table note as select 'Ada' as name");
        }
        try (var postgres = LocalPostgres.start(home)) {
            assertThat(ask(postgres, "select name from note")).isEqualTo("Ada");
        }
    }

    @Test
    void isDurableAndChecksItsPages() throws SQLException {
        try (var postgres = LocalPostgres.start(home)) {
            for (var setting : List.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums"))
                assertThat(ask(postgres, "show " + setting)).as(setting).isEqualTo("on");
            assertThat(ask(postgres, "show password_encryption")).isEqualTo("scram-sha-256");
            assertThat(ask(postgres, "show timezone")).isEqualTo("UTC");
            assertThat(ask(postgres, "select datlocale from pg_database where datname = current_database()"))
                    .isEqualTo("C.UTF-8");
        }
    }

    @Test
    void letsTheApplicationOwnItsDatabaseAndNothingElse() throws Exception {
        MadeHome.copyDataInto(home);
        try (var postgres = LocalPostgres.start(home)) {
            run(postgres, "create extension btree_gist");
            assertThat(ask(postgres, "select rolsuper from pg_roles where rolname = current_user"))
                    .isEqualTo("f");
            assertThatThrownBy(() -> DriverManager.getConnection(postgres.url(), postgres.user(), "guessed"))
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void letsTheServerInWithoutAnyRightOfItsOwn() throws Exception {
        MadeHome.copyDataInto(home);
        try (var postgres = LocalPostgres.start(home)) {
            run(postgres, "create table note as select 'Ada' as name");
            assertThatThrownBy(() -> asServer(postgres, "select name from note"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> asServer(postgres, "create table mine ()"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void takesDataOfBeforeThereWasARoleForTheServer() throws Exception {
        MadeHome.copyDataInto(home);
        try (var postgres = LocalPostgres.start(home)) {
            run(postgres, "create table note as select 'Ada' as name");
            asSuperuser(postgres, "drop role cryptocare_server");
        }
        Files.delete(home.resolve("postgres", "server.pw"));

        try (var postgres = LocalPostgres.start(home)) {
            assertThat(ask(postgres, "select name from note")).isEqualTo("Ada");
            run(postgres, "grant select on note to cryptocare_server");
            asServer(postgres, "select name from note");
        }
    }

    @Test
    void goesOnWhereMakingThatRoleWasCutShort() throws Exception {
        MadeHome.copyDataInto(home);
        LocalPostgres.start(home).close();
        Files.delete(home.resolve("postgres", "server.pw"));

        try (var postgres = LocalPostgres.start(home)) {
            asServer(postgres, "select 1");
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void keepsItsPasswordsFromOthers() throws IOException {
        try (var _ = LocalPostgres.start(home)) {
            for (var name : List.of("superuser.pw", "application.pw", "server.pw")) {
                var permissions = Files.getPosixFilePermissions(home.resolve("postgres", name));
                assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
            }
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void goesDownWithAKilledOwnerAndKeepsWhatWasCommitted() throws Exception {
        MadeHome.copyDataInto(home);
        var owner = PostgresHolder.startedIn(home);
        run(owner.url(), owner.password(), "create table note as select 'Noor' as name");

        owner.process().destroyForcibly().waitFor();
        owner.postmaster().onExit().get(30, TimeUnit.SECONDS);

        try (var postgres = LocalPostgres.start(home)) {
            assertThat(ask(postgres, "select name from note")).isEqualTo("Noor");
        }
    }

    @Test
    void stopsAnOrphanBeforeItStarts() throws Exception {
        MadeHome.copyDataInto(home);
        var orphan = orphanOn(home.resolve("postgres", "data"));

        try (var postgres = LocalPostgres.start(home)) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(ask(postgres, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void isNotBlockedByTheProcessNumberOfAnotherProgram() throws Exception {
        MadeHome.copyDataInto(home);
        var another = ProcessHandle.current().parent().orElseThrow();
        Files.writeString(home.resolve("postgres", "data", "postmaster.pid"), another.pid() + "\n");

        try (var postgres = LocalPostgres.start(home)) {
            assertThat(ask(postgres, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void refusesASecondOwner() throws IOException {
        MadeHome.copyDataInto(home);
        try (var _ = LocalPostgres.start(home)) {
            assertThatThrownBy(() -> LocalPostgres.start(home))
                    .isInstanceOf(PostgresCannotStart.class)
                    .hasMessageContaining("in use by another CryptoCare");
        }
    }

    @Test
    void refusesDataOfAnotherMajorVersion() throws IOException {
        var data = Files.createDirectories(home.resolve("postgres", "data"));
        Files.writeString(data.resolve("PG_VERSION"), "17\n");

        assertThatThrownBy(() -> LocalPostgres.start(home))
                .isInstanceOf(PostgresCannotStart.class)
                .hasMessageContaining("were written by PostgreSQL 17")
                .hasMessageContaining("--fresh");
    }

    @Test
    void beginsAgainWhenItsFirstStartWasCutShort() throws Exception {
        var unfinished = Files.createDirectories(home.resolve("postgres", "data.unfinished"));
        Files.writeString(unfinished.resolve("PG_VERSION"), "18\n");

        try (var postgres = LocalPostgres.start(home)) {
            assertThat(ask(postgres, "select 1")).isEqualTo("1");
        }
    }

    @Test
    @EnabledIf("rootWithAServiceAccount")
    void runsUnderAServiceAccountWhereUserNamespacesAreClosed() throws Exception {
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (var postgres = LocalPostgres.start(home, SystemAccount.serviceAccount("nobody"))) {
            assertThat(ask(postgres, "select 1")).isEqualTo("1");
            assertThat(postgres.process().info().user()).hasValue("nobody");
        }
    }

    static boolean rootWithAServiceAccount() {
        return "root".equals(System.getProperty("user.name"))
                && SystemAccount.serviceAccount("nobody")
                        .prefix()
                        .and("ls", "target")
                        .succeeds();
    }

    private static ProcessHandle orphanOn(Path data) throws IOException {
        var programs =
                new Programs(Binaries.unpackedIn(Path.of("target").toAbsolutePath()), SystemAccount.ofThisProcess());
        return Postmaster.start(data, data.resolveSibling("orphan.log"), programs)
                .process();
    }

    private static void run(LocalPostgres postgres, String sql) throws SQLException {
        run(postgres.url(), postgres.password(), sql);
    }

    private static void run(String url, String password, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url, "cryptocare", password);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void asServer(LocalPostgres postgres, String sql) throws SQLException {
        as(postgres, postgres.serverUser(), postgres.serverPassword(), sql);
    }

    private void asSuperuser(LocalPostgres postgres, String sql) throws IOException, SQLException {
        as(postgres, "postgres", Files.readString(home.resolve("postgres", "superuser.pw")), sql);
    }

    private static void as(LocalPostgres postgres, String user, String password, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(postgres.url(), user, password);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(LocalPostgres postgres, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(postgres.url(), postgres.user(), postgres.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }
}
