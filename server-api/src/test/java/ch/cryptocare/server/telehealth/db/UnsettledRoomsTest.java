package ch.cryptocare.server.telehealth.db;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.common.value.Slot;
import ch.cryptocare.server.platform.DataSubject;
import ch.cryptocare.server.telehealth.domain.Meeting;
import ch.cryptocare.server.telehealth.domain.Room;
import ch.cryptocare.support.PlainSealer;
import ch.cryptocare.support.TestDatabase;
import ch.cryptocare.support.TickingClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Ben cancels his video consultation and has himself erased, before the provider has closed the room. */
class UnsettledRoomsTest {
    private final TickingClock clock = new TickingClock("2026-11-22T09:00:00Z");
    private final TestDatabase test = TestDatabase.create();
    private final JooqMeetings meetings = new JooqMeetings(test.database.sql, new PlainSealer(), clock, "ZOOM");
    private final JooqPersonalRecords records = new JooqPersonalRecords(test.database.sql, clock);
    private final Slot time = Slot.of(Instant.parse("2026-11-30T13:00:00Z"), Duration.ofMinutes(30));
    private final AppointmentId appointment = new AppointmentId(UUID.randomUUID());
    private final DataSubject ben =
            new DataSubject(new AccountId(UUID.randomUUID()), new EmailAddress("ben@example.ch"), List.of(appointment));

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void aRoomThatIsStillOpenAtTheProviderIsWaitedFor() {
        assertThat(records.isSettled(ben)).isTrue();
        meetings.request(appointment, time);
        assertThat(records.isSettled(ben)).as("perhaps it is being made").isFalse();
        save(taken().readyIn(new Room("1", "https://meet.example/j/1"), time));
        assertThat(records.isSettled(ben)).isFalse();
        save(taken().closed());
        assertThat(records.isSettled(ben)).isTrue();
    }

    @Test
    void aRoomWhoseTimeIsOverKeepsNobodyWaiting() {
        meetings.request(appointment, time);
        save(taken().readyIn(new Room("1", "https://meet.example/j/1"), time));
        clock.pass(Duration.ofDays(9));
        assertThat(records.isSettled(ben)).isTrue();
    }

    private Meeting taken() {
        clock.pass(Duration.ofMinutes(1));
        return meetings.take(appointment, Duration.ofSeconds(30)).orElseThrow();
    }

    private void save(Meeting meeting) {
        assertThat(meetings.save(meeting)).isTrue();
    }
}
