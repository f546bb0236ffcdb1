package ch.cryptocare.server.telehealth.usecases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.common.value.Slot;
import ch.cryptocare.server.scheduling.FakeScheduling;
import ch.cryptocare.server.scheduling.SampleAppointment;
import ch.cryptocare.server.telehealth.domain.MeetingStatus;
import ch.cryptocare.server.telehealth.domain.Room;
import ch.cryptocare.server.telehealth.usecases.MeetingProvider.ProviderUnavailable;
import ch.cryptocare.server.telehealth.usecases.MeetingProvider.Wish;
import ch.cryptocare.support.NoDatabase;
import ch.cryptocare.support.TickingClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class FollowAppointmentTest {
    private static final String MONDAY = "2026-11-30T13:00:00Z";
    private static final String TUESDAY = "2026-12-01T13:00:00Z";

    private final TickingClock clock = new TickingClock("2026-11-21T09:00:00Z");
    private final NoDatabase transactions = new NoDatabase();
    private final FakeScheduling scheduling = new FakeScheduling();
    private final InMemoryMeetings meetings = new InMemoryMeetings(clock);
    private final FakeMeetingProvider provider = new FakeMeetingProvider(transactions);
    private final List<UUID> live = new ArrayList<>();
    private final FollowAppointment followAppointment = new FollowAppointment(
            transactions,
            scheduling,
            meetings,
            new PrepareMeeting(transactions, meetings, provider, live::add),
            new MoveMeeting(transactions, meetings, provider, live::add),
            new CloseMeeting(transactions, meetings, provider),
            clock);

    private final AppointmentId bens =
            scheduling.add(SampleAppointment.at(MONDAY).view()).id();

    @Test
    void aBookedConsultationByVideoGetsARoomAtItsTime() {
        followAppointment.follow(bens);
        assertThat(provider.live()).singleElement().satisfies(wish -> {
            assertThat(wish.start()).isEqualTo(Instant.parse(MONDAY));
            assertThat(wish.reference()).isEqualTo(bens.toString());
            assertThat(wish.topic()).isEqualTo("Consultation");
        });
        assertThat(meetings.of(bens).orElseThrow().status()).isEqualTo(MeetingStatus.READY);
        assertThat(live).containsExactly(bens.value());
    }

    @Test
    void deliveredTwiceItIsOneRoom() {
        followAppointment.follow(bens);
        followAppointment.follow(bens);
        assertThat(provider.live()).hasSize(1);
    }

    @Test
    void deliveredTwentyTimesAtOnceItIsOneRoom() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<Future<?>>();
            for (int i = 0; i < 20; i++) all.add(threads.submit(this::followUntilDone));
            for (var one : all) one.get();
        }
        assertThat(provider.live()).hasSize(1);
    }

    @Test
    void whoComesWhileAnotherIsAtItIsSentAwayForNow() {
        provider.beforeAnswer =
                () -> assertThatThrownBy(() -> followAppointment.follow(bens)).isInstanceOf(MeetingBusy.class);
        followAppointment.follow(bens);
        assertThat(provider.live()).hasSize(1);
    }

    @Test
    void aRoomWhoseAnswerWasLostIsAdopted() {
        provider.diesAfterCreating = true;
        assertThatThrownBy(() -> followAppointment.follow(bens)).isInstanceOf(ProviderUnavailable.class);
        followAppointment.follow(bens);
        assertThat(provider.live()).hasSize(1);
        assertThat(meetings.of(bens).orElseThrow().room()).isPresent();
    }

    @Test
    void aRoomThatACrashLeftBehindIsAdopted() {
        crashAfterCreating();
        assertThatThrownBy(() -> followAppointment.follow(bens)).isInstanceOf(MeetingBusy.class);
        clock.pass(FollowAppointment.TURN);
        followAppointment.follow(bens);
        assertThat(provider.live()).hasSize(1);
    }

    @Test
    void twoRoomsLeftBehindBecomeOne() {
        crashAfterCreating();
        provider.create(wish(MONDAY));
        clock.pass(FollowAppointment.TURN);
        followAppointment.follow(bens);
        assertThat(provider.live()).hasSize(1);
    }

    @Test
    void anAdoptedRoomIsMovedToThePresentTime() {
        crashAfterCreating();
        scheduling.change(bens, ben -> ben.movedTo(TUESDAY));
        clock.pass(FollowAppointment.TURN);
        followAppointment.follow(bens);
        assertThat(provider.live()).singleElement().satisfies(this::isOnTuesday);
    }

    @Test
    void aRescheduledConsultationKeepsItsRoom() {
        followAppointment.follow(bens);
        var room = meetings.of(bens).orElseThrow().room();
        scheduling.change(bens, ben -> ben.movedTo(TUESDAY));
        followAppointment.follow(bens);
        assertThat(provider.live()).singleElement().satisfies(this::isOnTuesday);
        assertThat(meetings.of(bens).orElseThrow().room()).isEqualTo(room);
    }

    @Test
    void aRoomThatSomebodyDeletedIsReplacedOnTheMove() {
        followAppointment.follow(bens);
        provider.lose(room());
        scheduling.change(bens, ben -> ben.movedTo(TUESDAY));
        followAppointment.follow(bens);
        assertThat(provider.live()).singleElement().satisfies(this::isOnTuesday);
    }

    @Test
    void aCancelledConsultationHasNoRoom() {
        followAppointment.follow(bens);
        scheduling.change(bens, ben -> ben.status("CANCELLED"));
        followAppointment.follow(bens);
        followAppointment.follow(bens);
        assertThat(provider.live()).isEmpty();
        assertThat(meetings.of(bens).orElseThrow().status()).isEqualTo(MeetingStatus.CLOSED);
    }

    @Test
    void aRoomThatACrashLeftBehindIsTakenAwayWhenCancelled() {
        crashAfterCreating();
        scheduling.change(bens, ben -> ben.status("CANCELLED"));
        clock.pass(FollowAppointment.TURN);
        followAppointment.follow(bens);
        assertThat(provider.live()).isEmpty();
    }

    @Test
    void cancelledBeforeThePreparationRanThereIsNoRoom() {
        scheduling.change(bens, ben -> ben.status("CANCELLED"));
        followAppointment.follow(bens);
        assertThat(provider.live()).isEmpty();
        assertThat(meetings.of(bens)).isEmpty();
    }

    @Test
    void cancelledWhileTheRoomIsBeingMadeItIsTakenAwayAtOnce() {
        provider.beforeAnswer = () -> scheduling.change(bens, ben -> ben.status("CANCELLED"));
        followAppointment.follow(bens);
        assertThat(provider.live()).isEmpty();
    }

    @Test
    void movedWhileTheRoomIsBeingMadeItMovesAlong() {
        provider.beforeAnswer = () -> {
            provider.beforeAnswer = () -> {};
            scheduling.change(bens, ben -> ben.movedTo(TUESDAY));
        };
        followAppointment.follow(bens);
        assertThat(provider.live()).singleElement().satisfies(this::isOnTuesday);
    }

    @Test
    void whoMeetsInPersonNeedsNoRoom() {
        var cleos = scheduling
                .add(SampleAppointment.at(MONDAY)
                        .inPersonAt("Rue du Midi 1, Lausanne")
                        .view())
                .id();
        followAppointment.follow(cleos);
        assertThat(provider.live()).isEmpty();
    }

    @Test
    void anUnknownAppointmentNeedsNothing() {
        scheduling.forget(bens);
        followAppointment.follow(bens);
        assertThat(provider.live()).isEmpty();
    }

    @Test
    void whatIsOverIsLeftAsItIs() {
        followAppointment.follow(bens);
        scheduling.change(bens, ben -> ben.status("FULFILLED"));
        followAppointment.follow(bens);
        assertThat(provider.live()).hasSize(1);
    }

    @Test
    void afterManyFailuresItSucceeds() {
        provider.failures = 5;
        followUntilDone();
        assertThat(provider.live()).hasSize(1);
    }

    private void followUntilDone() {
        for (int i = 0; i < 1_000_000; i++) {
            try {
                followAppointment.follow(bens);
                return;
            } catch (MeetingBusy | ProviderUnavailable e) {
                Thread.onSpinWait();
            }
        }
        throw new AssertionError("never done");
    }

    /** The worker took its turn and made the room; then the power failed. */
    private void crashAfterCreating() {
        var appointment = scheduling.appointment(bens).orElseThrow();
        meetings.request(bens, new Slot(appointment.start(), appointment.end()));
        meetings.take(bens, FollowAppointment.TURN);
        provider.create(wish(MONDAY));
    }

    private Wish wish(String start) {
        var from = Instant.parse(start);
        return new Wish(
                bens.toString(), from, from.plus(Duration.ofMinutes(30)), SampleAppointment.ZURICH, "Consultation");
    }

    private Room room() {
        return meetings.of(bens).orElseThrow().room().orElseThrow();
    }

    private void isOnTuesday(Wish wish) {
        assertThat(wish.start()).isEqualTo(Instant.parse(TUESDAY));
    }
}
