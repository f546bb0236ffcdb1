package ch.cryptocare.server.telehealth.usecases;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.common.value.Slot;
import ch.cryptocare.server.telehealth.domain.Meeting;
import ch.cryptocare.server.telehealth.domain.MeetingStatus;
import ch.cryptocare.server.telehealth.domain.Room;
import ch.cryptocare.support.TickingClock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of meetings upholds. */
public abstract class MeetingsContract {
    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final Slot MONDAY = Slot.of(Instant.parse("2026-11-30T13:00:00Z"), Duration.ofMinutes(30));
    private static final Slot TUESDAY = Slot.of(Instant.parse("2026-12-01T13:00:00Z"), Duration.ofMinutes(30));

    protected final TickingClock clock = new TickingClock("2026-11-29T08:00:00Z");
    private final AppointmentId id = new AppointmentId(UUID.randomUUID());

    protected abstract Meetings meetings();

    private static Room room() {
        return new Room("8" + UUID.randomUUID(), "https://meet.example/j/1?pwd=é");
    }

    private Meeting taken() {
        meetings().request(id, MONDAY);
        return meetings().take(id, LEASE).orElseThrow();
    }

    @Test
    void aMeetingIsRequestedOnceAndFollowsItsTimeUntilItHasARoom() {
        meetings().request(id, MONDAY);
        meetings().request(id, TUESDAY);
        assertThat(meetings().of(id).orElseThrow().time()).isEqualTo(TUESDAY);

        var taken = meetings().take(id, LEASE).orElseThrow();
        meetings().save(taken.readyIn(room(), TUESDAY));
        meetings().request(id, MONDAY);
        assertThat(meetings().of(id).orElseThrow().time()).isEqualTo(TUESDAY);
    }

    @Test
    void onlyOneHasTheTurn() {
        taken();
        assertThat(meetings().take(id, LEASE)).isEmpty();
    }

    @Test
    void aReleasedTurnIsFree() {
        var first = taken();
        meetings().release(first);
        assertThat(meetings().take(id, LEASE).orElseThrow().turn()).isEqualTo(first.turn() + 1);
    }

    @Test
    void theTurnOfTheDeadEndsByItself() {
        taken();
        clock.pass(LEASE);
        assertThat(meetings().take(id, LEASE)).isPresent();
    }

    @Test
    void whoComesBackTooLateSavesNothing() {
        var late = taken();
        clock.pass(LEASE);
        meetings().take(id, LEASE);
        assertThat(meetings().extend(late, LEASE)).isFalse();
        assertThat(meetings().save(late.readyIn(room(), MONDAY))).isFalse();
        meetings().release(late);
        assertThat(meetings().take(id, LEASE)).isEmpty();
        assertThat(meetings().of(id).orElseThrow().status()).isEqualTo(MeetingStatus.REQUESTED);
    }

    @Test
    void anExtendedTurnLastsLonger() {
        var taken = taken();
        clock.pass(LEASE.minusSeconds(1));
        assertThat(meetings().extend(taken, LEASE)).isTrue();
        clock.pass(LEASE.minusSeconds(1));
        assertThat(meetings().take(id, LEASE)).isEmpty();
    }

    @Test
    void aSavedMeetingReadsBackWhole() {
        var ready = taken().readyIn(room(), TUESDAY);
        assertThat(meetings().save(ready)).isTrue();
        assertThat(meetings().of(id)).contains(ready);
        assertThat(meetings().inRoom(ready.room().orElseThrow().id())).contains(id);
        assertThat(meetings().inRoom("unknown")).isEmpty();
    }

    @Test
    void anOlderReportChangesNothing() {
        meetings().save(taken().readyIn(room(), MONDAY));
        assertThat(meetings().reported(id, false, MONDAY.end())).isTrue();
        assertThat(meetings().reported(id, true, MONDAY.start())).isFalse();
        assertThat(meetings().of(id).orElseThrow().status()).isEqualTo(MeetingStatus.ENDED);
    }

    @Test
    void aMeetingWithoutARoomIsMissingWhenItsTimeComes() {
        meetings().request(id, MONDAY);
        var around = new Slot(MONDAY.start(), MONDAY.start().plusSeconds(1));
        assertThat(meetings().missing(around)).contains(id);
        assertThat(meetings().missing(new Slot(MONDAY.start().minusSeconds(9), MONDAY.start())))
                .doesNotContain(id);
        meetings().save(meetings().take(id, LEASE).orElseThrow().readyIn(room(), MONDAY));
        assertThat(meetings().missing(around)).doesNotContain(id);
    }

    @Test
    void anAlertIsRaisedOnce() {
        meetings().request(id, MONDAY);
        assertThat(meetings().alert(id)).isTrue();
        assertThat(meetings().alert(id)).isFalse();
    }
}
