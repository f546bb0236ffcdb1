package ch.cryptocare.server.messaging.domain;

import ch.cryptocare.common.value.AppointmentId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/**
 * One mail to one person about one event. Holds no address and no text: both are looked up when it is sent.
 *
 * @param about an appointment, or, of the kind ACCOUNT, a letter of the module that keeps accounts
 */
public record Message(MessageKey key, MessageKind kind, UUID about, Person person, Instant dueAt, Facts facts) {

    public static Message of(
            MessageKey key, MessageKind kind, AppointmentId appointment, Person person, Instant dueAt, Facts facts) {
        return new Message(key, kind, appointment.value(), person, dueAt, facts);
    }

    /** Which one it is about, when it is not about an account. */
    public AppointmentId appointment() {
        return new AppointmentId(about);
    }

    /** A keyed hash of the address: recognises a person without telling who it is. */
    public record Person(byte[] hash) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Person person && Arrays.equals(hash, person.hash);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(hash);
        }
    }

    /** What the event said that the appointment will not tell later. */
    public sealed interface Facts {
        record None() implements Facts {}

        record Cancelled(boolean refundOwed) implements Facts {}

        record Refund(long amountSats) implements Facts {}

        /** @param preimage proves that it was paid */
        record RefundSent(long amountSats, String preimage) implements Facts {}

        /** The start that it reminds of, and the local day on which it is sent. */
        record Reminder(Instant start, LocalDate day) implements Facts {}
    }

    public Optional<LocalDate> reminderDay() {
        return facts instanceof Facts.Reminder reminder ? Optional.of(reminder.day()) : Optional.empty();
    }
}
