package ch.cryptocare.server.messaging.usecases;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.server.messaging.domain.Message;
import ch.cryptocare.server.messaging.domain.Message.Facts;
import ch.cryptocare.server.messaging.domain.Message.Person;
import ch.cryptocare.server.messaging.domain.MessageKey;
import ch.cryptocare.server.messaging.domain.MessageKind;
import ch.cryptocare.support.TickingClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of messages upholds. */
public abstract class MessagesContract {
    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final Instant START = Instant.parse("2026-11-30T13:00:00Z");
    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 29);

    protected final TickingClock clock = new TickingClock("2026-11-29T09:00:00Z");
    private final AppointmentId bens = new AppointmentId(UUID.randomUUID());
    private final Person ben = new Person(bens.toString().getBytes(StandardCharsets.UTF_8));

    protected abstract Messages messages();

    private Message booked() {
        var key = MessageKey.ofChange(MessageKind.BOOKED, bens, 2);
        return Message.of(key, MessageKind.BOOKED, bens, ben, clock.instant(), new Facts.None());
    }

    private Message reminder(String kind, LocalDate day) {
        var key = MessageKey.ofReminder(kind, bens, START);
        return Message.of(key, MessageKind.REMINDER, bens, ben, clock.instant(), new Facts.Reminder(START, day));
    }

    @Test
    void aMessageIsAddedAndTakenOnce() {
        messages().add(booked());
        messages().add(booked());
        var taken = messages().take(booked().key(), LEASE).orElseThrow();
        assertThat(taken.attempt()).isEqualTo(1);
        assertThat(taken.since()).isEqualTo(clock.instant());
        assertThat(taken.message().appointment()).isEqualTo(bens);
        assertThat(messages().take(booked().key(), LEASE)).isEmpty();
        assertThat(messages().waits(booked().key())).isTrue();
    }

    @Test
    void whatItTellsReadsBackWhole() {
        var cancelled = MessageKey.ofChange(MessageKind.CANCELLED, bens, 3);
        messages()
                .add(Message.of(
                        cancelled, MessageKind.CANCELLED, bens, ben, clock.instant(), new Facts.Cancelled(true)));
        var refund = MessageKey.ofRefund(bens.value());
        messages()
                .add(Message.of(refund, MessageKind.REFUND_OWED, bens, ben, clock.instant(), new Facts.Refund(50_000)));
        var sent = MessageKey.ofSentRefund(bens.value());
        var proven = new Facts.RefundSent(50_000, "ab".repeat(32));
        messages().add(Message.of(sent, MessageKind.REFUND_SENT, bens, ben, clock.instant(), proven));
        messages().add(reminder("1D", SUNDAY));

        assertThat(factsOf(sent)).isEqualTo(proven);
        assertThat(factsOf(cancelled)).isEqualTo(new Facts.Cancelled(true));
        assertThat(factsOf(refund)).isEqualTo(new Facts.Refund(50_000));
        assertThat(factsOf(reminder("1D", SUNDAY).key())).isEqualTo(new Facts.Reminder(START, SUNDAY));
    }

    private Facts factsOf(MessageKey key) {
        return messages().take(key, LEASE).orElseThrow().message().facts();
    }

    @Test
    void whatASenderLeftBehindIsTakenAgainLater() {
        messages().add(booked());
        messages().take(booked().key(), LEASE);
        clock.pass(LEASE);
        assertThat(messages().take(booked().key(), LEASE).orElseThrow().attempt())
                .isEqualTo(2);
    }

    @Test
    void whatFailedIsDueAgainAtOnce() {
        messages().add(booked());
        messages().take(booked().key(), LEASE);
        messages().release(booked().key());
        assertThat(messages().due(1_000)).contains(booked().key());
        assertThat(messages().take(booked().key(), LEASE)).isPresent();
    }

    @Test
    void whatIsSentIsDone() {
        messages().add(booked());
        messages().take(booked().key(), LEASE);
        messages().sent(booked().key());
        messages().release(booked().key());
        messages().add(booked());
        assertThat(messages().waits(booked().key())).isFalse();
        assertThat(messages().due(1_000)).doesNotContain(booked().key());
    }

    @Test
    void whatFailedForGoodIsDoneAndCounted() {
        int before = messages().failedSince(clock.instant());
        messages().add(booked());
        messages().failed(booked().key(), "SMTP 550");
        messages().failed(booked().key(), "SMTP 550");
        assertThat(messages().waits(booked().key())).isFalse();
        assertThat(messages().failedSince(clock.instant())).isEqualTo(before + 1);
        assertThat(messages().failedSince(clock.instant().plusSeconds(1))).isZero();
    }

    @Test
    void aSecondReminderOnOneDayIsNotAdded() {
        messages().add(reminder("1D", SUNDAY));
        messages().add(reminder("2H", SUNDAY));
        messages().add(reminder("7D", SUNDAY.minusDays(6)));
        assertThat(messages().waits(reminder("1D", SUNDAY).key())).isTrue();
        assertThat(messages().waits(reminder("2H", SUNDAY).key())).isFalse();
        assertThat(messages().waits(reminder("7D", SUNDAY).key())).isTrue();
    }

    @Test
    void aDroppedReminderGivesItsDayBack() {
        messages().add(reminder("1D", SUNDAY));
        messages().dropped(reminder("1D", SUNDAY).key());
        messages().add(reminder("2H", SUNDAY));
        assertThat(messages().waits(reminder("2H", SUNDAY).key())).isTrue();
    }

    @Test
    void theBookingsOfAPersonAreKnown() {
        messages().add(booked());
        messages().add(reminder("1D", SUNDAY));
        assertThat(messages().appointmentsOf(ben)).containsExactly(bens);
        assertThat(messages().appointmentsOf(new Person(new byte[] {1}))).isEmpty();
    }
}
