package ch.cryptocare.server.messaging.usecases;

import ch.cryptocare.server.messaging.domain.Message;
import ch.cryptocare.server.messaging.domain.Message.Facts;
import ch.cryptocare.server.messaging.domain.MessageKey;
import ch.cryptocare.server.messaging.domain.MessageKind;
import ch.cryptocare.server.messaging.domain.ReminderTime;
import ch.cryptocare.server.scheduling.AppointmentView;
import ch.cryptocare.server.scheduling.ReminderDue;
import ch.cryptocare.server.scheduling.Scheduling;
import java.time.Instant;
import java.time.InstantSource;

/** Reminds a patient by mail: one mail a day at most, none at night. One mail tells of everything in the days ahead. */
public final class RemindPatient {
    private final Scheduling scheduling;
    private final Messages messages;
    private final Persons persons;
    private final SendMail sendMail;
    private final InstantSource clock;

    public RemindPatient(
            Scheduling scheduling, Messages messages, Persons persons, SendMail sendMail, InstantSource clock) {
        this.scheduling = scheduling;
        this.messages = messages;
        this.persons = persons;
        this.sendMail = sendMail;
        this.clock = clock;
    }

    public void remind(ReminderDue event) {
        scheduling
                .appointment(event.appointmentId())
                .filter(appointment -> appointment.status().equals("BOOKED"))
                .filter(appointment -> appointment.email().isPresent())
                .ifPresent(appointment -> ReminderTime.of(clock.instant(), appointment.start(), appointment.zone())
                        .ifPresent(due -> remind(event.kind(), appointment, due)));
    }

    private void remind(String kind, AppointmentView appointment, Instant due) {
        var key = MessageKey.ofReminder(kind, appointment.id(), appointment.start());
        var day = due.atZone(appointment.zone()).toLocalDate();
        messages.add(Message.of(
                key,
                MessageKind.REMINDER,
                appointment.id(),
                persons.of(appointment.email().orElseThrow()),
                due,
                new Facts.Reminder(appointment.start(), day)));
        if (!due.isAfter(clock.instant())) sendMail.send(key);
    }
}
