package ch.cryptocare.server.scheduling.usecases;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.common.value.Ids;
import ch.cryptocare.server.platform.Actor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the audit log knows of appointments. */
class NotedChangesTest {
    private static final String TEN = "2026-11-09T09:00:00Z";
    private static final Instant ELEVEN = Instant.parse("2026-11-09T10:00:00Z");

    private final Practice practice = new Practice();

    @AfterEach
    void close() {
        practice.close();
    }

    @Test
    void whoIsSignedInIsNotedWithWhatTheyDoAndWithNothingAfterwards() {
        var sami = new AccountId(Ids.next(practice.clock));
        var id = practice.book("Ben", TEN);
        Actor.asks(sami, () -> practice.reschedule.reschedule(id, practice.tokenOf(id), ELEVEN));
        practice.cancel.cancel(id, practice.tokenOf(id));

        assertThat(actors(id)).containsExactly(Optional.empty(), Optional.empty(), Optional.of(sami), Optional.empty());
    }

    @Test
    void eachChangeIsNotedOnceAndWhatChangesNothingIsNot() {
        var id = practice.book("Ben", TEN);
        practice.reschedule.reschedule(id, practice.tokenOf(id), ELEVEN);
        practice.reschedule.reschedule(id, practice.tokenOf(id), ELEVEN);
        practice.cancel.cancel(id, practice.tokenOf(id));
        practice.cancel.cancel(id, practice.tokenOf(id));
        var lapsed = practice.hold("Cleo", TEN);
        practice.clock.pass(Duration.ofMinutes(20));
        practice.expireHolds.expire();

        assertThat(practice.noted(id))
                .containsExactly(
                        "1 appointment-held", "2 appointment-booked", "3 appointment-moved", "4 appointment-cancelled");
        assertThat(practice.noted(lapsed)).containsExactly("1 appointment-held", "2 appointment-expired");
    }

    /** Who did what is noted of it. */
    private List<Optional<AccountId>> actors(AppointmentId id) {
        return practice.test
                .database
                .sql
                .fetch("select actor from platform.audit_event where subject = {0} order by ctid", DSL.val(id.value()))
                .map(row -> Optional.ofNullable(row.get(0, UUID.class)).map(AccountId::new));
    }
}
