package ch.cryptocare.server.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.server.platform.AuditLog;
import ch.cryptocare.server.platform.db.AuditChain.Verdict.Broken;
import ch.cryptocare.server.platform.db.AuditChain.Verdict.Whole;
import ch.cryptocare.support.PlainSealer;
import ch.cryptocare.support.TestDatabase;
import ch.cryptocare.support.TickingClock;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DbAuditLogTest {
    private @TempDir Path outside;
    private final TestDatabase test = TestDatabase.create();
    private final TickingClock clock = new TickingClock("2026-11-22T09:00:00Z");
    private final DbAuditLog log = new DbAuditLog(test.database, new PlainSealer(), clock);
    private final UUID ada = UUID.randomUUID();
    private AuditAnchors anchors;
    private AuditChain chain;
    private AuditWatch watch;

    @BeforeEach
    void watchIt() {
        anchors = new AuditAnchors(outside.resolve("audit-heads"));
        chain = new AuditChain(test.database, new PlainSealer(), anchors, clock);
        watch = new AuditWatch(chain, anchors, new AuditReadings(test.database.sql), clock);
    }

    @AfterEach
    void close() {
        test.close();
    }

    private void note(int events) {
        for (int i = 0; i < events; i++) {
            clock.pass(Duration.ofMillis(1));
            log.note(new AuditLog.Event(Optional.of(new AccountId(ada)), "signed-in", ada, Map.of("try", "" + i)));
        }
    }

    @Test
    void whatIsNotedIsLinkedOnceAndFits() {
        note(2_500);
        log.link();
        log.link();
        assertThat(events()).isEqualTo(2_500);
    }

    @Test
    void whatIsRolledBackWasNeverNoted() {
        assertThatThrownBy(() -> test.database.run(() -> {
                    note(1);
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        log.link();
        assertThat(events()).isZero();
    }

    @Test
    void manyServersLinkAtOnceAndItFitsStill() throws Exception {
        note(300);
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 4; i++)
                threads.execute(() -> new DbAuditLog(test.database, new PlainSealer(), clock).link());
        }
        assertThat(events()).isEqualTo(300);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update platform.audit_event set action = 'x'",
                "delete from platform.audit_event",
                "truncate platform.audit_event cascade",
                "update platform.audit_link set position = position + 1",
                "delete from platform.audit_link",
                "truncate platform.audit_link"
            })
    void theDatabaseRefusesToChangeIt(String attempt) {
        note(3);
        log.link();
        assertThatThrownBy(() -> test.database.sql.execute(attempt)).hasMessageContaining("only ever added to");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update platform.audit_event set action = 'x' where facts ->> 'try' = '1'",
                "update platform.audit_event set actor = null where facts ->> 'try' = '1'",
                "update platform.audit_event set at = at + interval '1 second' where facts ->> 'try' = '1'",
                "update platform.audit_event set facts = '{}' where facts ->> 'try' = '1'",
                "delete from platform.audit_link where position = 2",
                "update platform.audit_link set hash = '\\x00' where position = 2"
            })
    void whoTakesTheRefusalAwayIsFoundOut(String attempt) {
        note(3);
        log.link();
        withoutRefusal(attempt);
        assertThat(chain.verify()).isInstanceOf(Broken.class);
    }

    @Test
    void whatIsNeverLinkedIsFoundOut() {
        note(1);
        assertThat(events()).isZero();
        clock.pass(Duration.ofMinutes(6));
        assertThat(fault()).contains("was never linked");
    }

    @Test
    void whoCutsTheEndOffIsFoundOutByWhatWasNotedOutsideTheDatabase() {
        note(3);
        log.link();
        watch.look();
        withoutRefusal(
                "delete from platform.audit_link where position = 3",
                "delete from platform.audit_event" + " where facts ->> 'try' = '2'");
        assertThat(fault()).isEqualTo("it ends after 2 events, and had 3");
        watch.look();
        assertThat(watch.isWhole()).isFalse();
    }

    /** With our keys, as somebody could who got hold of a server. */
    @Test
    void whoWritesTheWholeLogAnewIsFoundOutToo() {
        note(3);
        log.link();
        watch.look();
        withoutRefusal("delete from platform.audit_link", "update platform.audit_event set action = 'nothing'");
        log.link();
        assertThat(fault()).contains("is not what it was");
    }

    @Test
    void itsHeadIsNotedOnceUntilItGrows() {
        note(2);
        log.link();
        watch.look();
        watch.look();
        assertThat(anchors.all()).extracting(AuditHead::position).containsExactly(2L);
        note(1);
        log.link();
        watch.look();
        assertThat(anchors.all()).extracting(AuditHead::position).containsExactly(2L, 3L);
    }

    private void withoutRefusal(String... statements) {
        test.database.sql.execute("alter table platform.audit_event disable trigger all");
        test.database.sql.execute("alter table platform.audit_link disable trigger all");
        for (var statement : statements) test.database.sql.execute(statement);
    }

    private long events() {
        return ((Whole) chain.verify()).head().position();
    }

    private String fault() {
        return ((Broken) chain.verify()).fault();
    }
}
