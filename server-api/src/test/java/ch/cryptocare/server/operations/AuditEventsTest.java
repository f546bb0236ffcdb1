package ch.cryptocare.server.operations;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.AuditAction;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.server.operations.db.JooqAuditEvents;
import ch.cryptocare.server.operations.usecases.AuditEvents.Noted;
import ch.cryptocare.server.operations.usecases.AuditEvents.Position;
import ch.cryptocare.server.operations.usecases.AuditEvents.Wanted;
import ch.cryptocare.server.operations.usecases.ReadAuditLog;
import ch.cryptocare.server.platform.AuditLog;
import ch.cryptocare.server.platform.Caller;
import ch.cryptocare.server.platform.db.DbAuditLog;
import ch.cryptocare.support.PlainSealer;
import ch.cryptocare.support.TestDatabase;
import ch.cryptocare.support.TickingClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Greta administers and reads what Ada did. */
class AuditEventsTest {
    private static final UUID GRETA = new UUID(9, 1);
    private static final UUID ADA = new UUID(9, 2);
    private static final UUID BEN = new UUID(9, 3);
    /** Words with a hyphen, but not why a field is refused. */
    private static final Pattern NOTED = Pattern.compile("(?<!invalid\\(.{0,80})\"(invited|[a-z]+(?:-[a-z]+)+)\"");

    private final TestDatabase test = TestDatabase.create();
    private final TickingClock clock = new TickingClock("2026-11-22T09:00:00Z");
    private final DbAuditLog log = new DbAuditLog(test.database, new PlainSealer(), clock);
    private final ReadAuditLog read = new ReadAuditLog(test.database, new JooqAuditEvents(test.database.sql), log);

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void eventsComePageByPageTheLatestFirstAndNoneTwice() {
        // Several in one moment: the time alone would lose some of them.
        for (int i = 0; i < 7; i++) {
            if (i % 3 == 0) clock.pass(Duration.ofMinutes(1));
            note(ADA, "signed-in", ADA);
        }
        var seen = new ArrayList<Noted>();
        Optional<Position> before = Optional.empty();
        while (seen.size() < 7) {
            var page = read.read(greta(), of(AuditAction.SIGNED_IN), before, 2);
            assertThat(page).isNotEmpty();
            seen.addAll(page);
            before =
                    Optional.of(new Position(page.getLast().at(), page.getLast().id()));
        }
        assertThat(seen.stream().map(Noted::id).collect(Collectors.toSet())).hasSize(7);
        assertThat(seen).extracting(Noted::at).isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(read.read(greta(), of(AuditAction.SIGNED_IN), before, 2)).isEmpty();
    }

    @Test
    void eventsAreFoundByWhoDidWhatToWhomAndWhen() {
        note(ADA, "signed-in", ADA);
        clock.pass(Duration.ofHours(2));
        note(ADA, "patient-looked-up", BEN);
        note(GRETA, "account-read", ADA);
        var twoHoursLater = Instant.parse("2026-11-22T11:00:00Z");

        assertThat(found(of(AuditAction.PATIENT_LOOKED_UP))).containsExactly("patient-looked-up");
        assertThat(found(new Wanted(
                        Optional.of(twoHoursLater),
                        Optional.empty(),
                        Optional.of(ADA),
                        Optional.empty(),
                        Optional.empty())))
                .containsExactly("patient-looked-up");
        assertThat(found(new Wanted(
                        Optional.empty(),
                        Optional.of(twoHoursLater),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())))
                .containsExactly("signed-in");
        assertThat(found(new Wanted(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(ADA))))
                .containsExactly("account-read", "signed-in");
    }

    @Test
    void thatTheLogWasReadIsNoted() {
        read.read(greta(), of(AuditAction.SIGNED_IN), Optional.empty(), 9);
        assertThat(read.read(greta(), of(AuditAction.AUDIT_LOG_READ), Optional.empty(), 9))
                .singleElement()
                .satisfies(event -> assertThat(event.actor()).contains(new AccountId(GRETA)));
    }

    /** So that each has its words on the desktop. */
    @Test
    void everythingThatIsNotedIsKnownAndNothingElse() throws IOException {
        var known = Arrays.stream(AuditAction.values()).map(AuditAction::code).collect(Collectors.toSet());
        var noted = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file :
                    files.filter(file -> file.toString().contains("usecases/")).toList()) {
                var source = Files.isDirectory(file) ? "" : Files.readString(file);
                if (Stream.of("udit", "CalendarChanges", "RefundLedger", "CourseLog")
                        .anyMatch(source::contains))
                    NOTED.matcher(source).results().forEach(found -> noted.add(found.group(1)));
            }
        }
        assertThat(noted).contains("signed-in", "role-given").isSubsetOf(known);
        known.removeAll(noted);
        assertThat(known).as("noted by the database itself").allMatch(code -> code.startsWith("appointment-"));
    }

    private List<String> found(Wanted wanted) {
        return read.read(greta(), wanted, Optional.empty(), 9).stream()
                .map(Noted::action)
                .toList();
    }

    private static Wanted of(AuditAction action) {
        return new Wanted(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(action), Optional.empty());
    }

    private void note(UUID actor, String action, UUID subject) {
        log.note(new AuditLog.Event(Optional.of(new AccountId(actor)), action, subject, Map.of()));
    }

    private Caller greta() {
        return new Caller(new AccountId(GRETA), GRETA, Set.of(Role.ADMIN), true, clock.instant());
    }
}
