package ch.cryptocare.server.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.cryptocare.server.platform.AuditLog;
import ch.cryptocare.server.platform.Secret;
import ch.cryptocare.server.platform.config.Config.DatabaseAccess;
import ch.cryptocare.server.platform.config.Config.DatabaseOwner;
import ch.cryptocare.server.platform.config.ConfigProblem;
import ch.cryptocare.support.PlainSealer;
import ch.cryptocare.support.TestDatabase;
import ch.cryptocare.support.TickingClock;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The server works as a role that another role's database lets in. */
class ServerRoleTest {
    private static final TestDatabase OWNED = TestDatabase.create();
    private static final Secret PASSWORD = new Secret("of the server");
    private static final DatabaseAccess ACCESS = access("clinic server");
    private static final TickingClock CLOCK = new TickingClock("2026-11-22T09:00:00Z");

    private static Database server;

    private static DatabaseAccess access(String user) {
        var owner = new DatabaseOwner(OWNED.access.user(), OWNED.access.password());
        return new DatabaseAccess(OWNED.access.url(), user, PASSWORD, 4, Optional.of(owner));
    }

    @BeforeAll
    static void letTheServerIn() {
        OWNED.database.sql.execute("create role \"clinic server\" login password 'of the server'");
        Migrations.run(ACCESS);
        server = new Database(Pool.open(ACCESS, new SimpleMeterRegistry()));
        var log = new DbAuditLog(server, new PlainSealer(), CLOCK);
        log.note(new AuditLog.Event(Optional.empty(), "signed-in", UUID.randomUUID(), Map.of()));
        log.link();
        assertThat(verdict(server)).isInstanceOf(AuditChain.Verdict.Whole.class);
    }

    private static AuditChain.Verdict verdict(Database database) {
        return new AuditChain(database, new PlainSealer(), new AuditAnchors(Path.of("none yet")), CLOCK).verify();
    }

    @AfterAll
    static void close() {
        server.close();
        OWNED.database.sql.execute("drop owned by \"clinic server\"");
        OWNED.database.sql.execute("drop role \"clinic server\"");
        OWNED.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update platform.audit_event set action = 'x'",
                "delete from platform.audit_event",
                "truncate platform.audit_event cascade",
                "update platform.audit_link set hash = ''",
                "delete from platform.audit_link",
                "truncate platform.audit_link",
                "truncate scheduling.appointment cascade",
                "drop trigger audit_event_stays on platform.audit_event",
                "alter table platform.audit_event disable trigger all",
                "alter table platform.audit_event add column note text",
                "drop table platform.audit_link",
                "create or replace function platform.refuse_change() returns trigger language plpgsql"
                        + " as 'begin return new; end'",
                "create table platform.mine (id int)",
                "create table public.mine (id int)",
                "create temporary table mine (id int)",
                "create schema mine",
                "create index on scheduling.appointment (price_sats)",
                "set session_replication_role = replica",
                "set role postgres",
                "update public.flyway_schema_history set success = false",
            })
    void itCanNeitherChangeTablesNorWhatWasNoted(String attempt) {
        assertThatThrownBy(() -> server.sql.execute(attempt))
                .hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }

    @Test
    void itReadsAndWritesAllElse() {
        var tables = OWNED.database.sql.fetch("""
                select format('%I.%I', schemaname, tablename) from pg_tables
                where schemaname not in ('pg_catalog', 'information_schema', 'public')""").getValues(0, String.class);
        assertThat(tables).hasSizeGreaterThan(20);
        for (var table : tables)
            assertThatCode(() -> server.sql.fetch("select 1 from " + table + " limit 1"))
                    .as(table)
                    .doesNotThrowAnyException();
        var unchangeable = tables.stream().filter(table -> !mayDelete(table)).toList();
        assertThat(unchangeable).containsExactlyInAnyOrder("platform.audit_event", "platform.audit_link");
    }

    private static boolean mayDelete(String table) {
        try {
            server.sql.execute("delete from " + table + " where false");
            return true;
        } catch (RuntimeException denied) {
            return false;
        }
    }

    @Test
    void tablesOfALaterMigrationAreOpenToItToo() {
        OWNED.database.sql.execute("create schema later create table note (id serial, text text)");
        Migrations.run(ACCESS);
        server.sql.execute("insert into later.note (text) values ('x')");
        assertThat(server.sql.fetchCount(org.jooq.impl.DSL.table("later.note"))).isEqualTo(1);
    }

    @Test
    void manyServersStartAtOnce() throws Exception {
        try (var threads = Executors.newFixedThreadPool(4)) {
            var starts = Stream.generate(() -> threads.submit(() -> Migrations.run(ACCESS)))
                    .limit(4)
                    .toList();
            for (Future<?> start : starts) start.get();
        }
    }

    @Test
    void aRoleThatCouldHelpItselfToMoreIsRefused() {
        assertThatThrownBy(() -> Migrations.run(access("postgres")))
                .isInstanceOf(ConfigProblem.class)
                .hasMessageContaining("neither a superuser nor a member");
        assertThatThrownBy(() -> Migrations.run(access("nobody at all")))
                .isInstanceOf(ConfigProblem.class)
                .hasMessageContaining("does not exist");
    }

    @Test
    void theOwnerWhoEditsAnEventIsFoundOut() {
        try (var owned = TestDatabase.create()) {
            var log = new DbAuditLog(owned.database, new PlainSealer(), CLOCK);
            log.note(new AuditLog.Event(Optional.empty(), "signed-in", UUID.randomUUID(), Map.of()));
            log.link();
            owned.database.sql.execute("drop trigger audit_event_stays on platform.audit_event");
            owned.database.sql.execute("update platform.audit_event set action = 'signed-out'");
            var event = owned.database.sql.fetchValue("select id from platform.audit_event");
            assertThat(verdict(owned.database))
                    .isEqualTo(new AuditChain.Verdict.Broken("link 1 does not fit: event " + event));
        }
    }
}
