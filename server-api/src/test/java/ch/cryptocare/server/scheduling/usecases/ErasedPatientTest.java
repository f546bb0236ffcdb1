package ch.cryptocare.server.scheduling.usecases;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.server.payments.Seller.Outcome;
import ch.cryptocare.server.platform.DataSubject;
import ch.cryptocare.server.scheduling.db.JooqPersonalRecords;
import ch.cryptocare.support.PlainSealer;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Ben held a slot, let it lapse, and had himself erased; then his wallet pays all the same. */
class ErasedPatientTest {
    private static final String MONDAY_TEN = "2026-11-09T09:00:00Z";
    private static final String MONDAY_HALF_PAST = "2026-11-09T09:30:00Z";

    private final Practice practice = new Practice();

    @AfterEach
    void close() {
        practice.close();
    }

    @Test
    void nobodyComesSoNothingIsBookedThoughNobodyNotedYetThatTheHoldLapsed() {
        var id = practice.hold("Ben", MONDAY_TEN);
        practice.clock.pass(Duration.ofMinutes(20));
        isErased(id);
        assertThat(practice.pay(id)).isEqualTo(Outcome.REFUND_OWED);
        assertThat(practice.events).isEmpty();
        assertThat(practice.free(MONDAY_TEN, MONDAY_HALF_PAST)).hasSize(1);
    }

    @Test
    void nothingIsBookedLateEither() {
        var id = practice.hold("Ben", MONDAY_TEN);
        practice.clock.pass(Duration.ofMinutes(20));
        practice.expireHolds.expire();
        isErased(id);
        assertThat(practice.pay(id)).isEqualTo(Outcome.REFUND_OWED);
        assertThat(practice.events).isEmpty();
    }

    private void isErased(AppointmentId id) {
        var ben = new DataSubject(new AccountId(UUID.randomUUID()), new EmailAddress("ben@example.org"), List.of(id));
        var database = practice.test.database;
        var records = new JooqPersonalRecords(database.sql, new PlainSealer(), practice.clock);
        database.run(() -> records.erase(ben));
    }
}
