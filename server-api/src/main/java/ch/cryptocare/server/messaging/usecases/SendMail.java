package ch.cryptocare.server.messaging.usecases;

import ch.cryptocare.server.auth.Auth;
import ch.cryptocare.server.messaging.domain.Message;
import ch.cryptocare.server.messaging.domain.MessageKey;
import ch.cryptocare.server.messaging.domain.MessageKind;
import ch.cryptocare.server.scheduling.AppointmentView;
import ch.cryptocare.server.scheduling.Scheduling;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Sends a message that waits: written from what is true now, by one worker at a time, and marked as sent after. Only a
 * crash between the two can send it once more, with the same Message-ID. What fails is tried again for three days, long
 * enough for a weekend without a mail server; what is no longer true meanwhile, as a reminder after the start, is dropped.
 */
public final class SendMail {
    private static final System.Logger LOG = System.getLogger(SendMail.class.getName());
    private static final Duration TRIED_FOR = Duration.ofDays(3);
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final Duration SHOWN_IN_REMINDERS = Duration.ofDays(8);
    private static final int AT_ONCE = 100;

    private final Messages messages;
    private final Scheduling scheduling;
    private final Auth auth;
    private final Letters letters;
    private final Mailer mailer;
    private final InstantSource clock;

    public SendMail(
            Messages messages, Scheduling scheduling, Auth auth, Letters letters, Mailer mailer, InstantSource clock) {
        this.messages = messages;
        this.scheduling = scheduling;
        this.auth = auth;
        this.letters = letters;
        this.mailer = mailer;
        this.clock = clock;
    }

    /** @throws MessageBusy while somebody else has it */
    public void send(MessageKey key) {
        var taken = messages.take(key, LEASE);
        if (taken.isPresent()) deliver(taken.get());
        else if (messages.waits(key)) throw new MessageBusy(key);
    }

    /** Reminders that waited for the morning, and whatever else was left behind. One that fails keeps no other waiting. */
    public void sendDue() {
        var failures = new ArrayList<RuntimeException>();
        for (var key : messages.due(AT_ONCE)) {
            try {
                send(key);
            } catch (RuntimeException e) {
                failures.add(e);
            }
        }
        if (!failures.isEmpty()) throw failures.getFirst();
    }

    private void deliver(Messages.Taken taken) {
        var key = taken.message().key();
        try {
            var mail = written(taken.message());
            if (mail.isEmpty()) messages.dropped(key);
            else {
                deliver(mail.get(), taken.attempt());
                forget(taken.message());
            }
        } catch (Mailer.MailRefused e) {
            failed(key, e.why);
        } catch (RuntimeException e) {
            if (isTriedLongEnough(taken)) {
                failed(key, "given up after " + taken.attempt() + " tries");
            } else {
                messages.release(key);
                throw e;
            }
        }
    }

    /** What an account was told is with its owner now. */
    private void forget(Message message) {
        if (message.kind() == MessageKind.ACCOUNT) auth.forgetLetter(message.about());
    }

    private boolean isTriedLongEnough(Messages.Taken taken) {
        return !clock.instant().isBefore(taken.since().plus(TRIED_FOR));
    }

    private void failed(MessageKey key, String why) {
        messages.failed(key, why);
        LOG.log(System.Logger.Level.WARNING, "mail {0} is not delivered: {1}", key, why);
    }

    private void deliver(Mail mail, int attempt) {
        if (attempt == 1 || !mailer.hasSent(mail.key())) mailer.send(mail);
        messages.sent(mail.key());
    }

    private Optional<Mail> written(Message message) {
        return switch (message.kind()) {
            case ACCOUNT -> auth.letter(message.about()).map(letter -> letters.write(message.key(), letter));
            case BOOKED, RESCHEDULED, CANCELLED, REFUND_OWED, REFUND_SENT, REMINDER -> ofAppointment(message);
        };
    }

    private Optional<Mail> ofAppointment(Message message) {
        return scheduling
                .appointment(message.appointment())
                .filter(appointment -> stillTrue(message, appointment))
                .map(appointment -> letters.write(message, appointment, others(message, appointment)));
    }

    private boolean stillTrue(Message message, AppointmentView appointment) {
        return switch (message.kind()) {
            case BOOKED, RESCHEDULED -> isLive(appointment);
            case CANCELLED -> appointment.status().equals("CANCELLED");
            case REFUND_OWED, REFUND_SENT, ACCOUNT -> true;
            case REMINDER -> isRemindedOf(message, appointment);
        };
    }

    private static boolean isLive(AppointmentView appointment) {
        return switch (appointment.status()) {
            case "BOOKED", "ARRIVED", "FULFILLED", "NOSHOW" -> true;
            default -> false;
        };
    }

    private boolean isRemindedOf(Message message, AppointmentView appointment) {
        return appointment.status().equals("BOOKED")
                && appointment.start().isAfter(clock.instant())
                && message.facts() instanceof Message.Facts.Reminder reminder
                && reminder.start().equals(appointment.start());
    }

    private List<AppointmentView> others(Message message, AppointmentView shown) {
        if (!(message.facts() instanceof Message.Facts.Reminder)) return List.of();
        var now = clock.instant();
        return messages.appointmentsOf(message.person()).stream()
                .filter(id -> !id.equals(shown.id()))
                .flatMap(id -> scheduling.appointment(id).stream())
                .filter(other -> other.status().equals("BOOKED"))
                .filter(other -> other.start().isAfter(now) && other.start().isBefore(now.plus(SHOWN_IN_REMINDERS)))
                .sorted(Comparator.comparing(AppointmentView::start))
                .toList();
    }
}
