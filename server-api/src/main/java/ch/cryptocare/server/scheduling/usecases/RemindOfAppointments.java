package ch.cryptocare.server.scheduling.usecases;

import ch.cryptocare.server.platform.Events;
import ch.cryptocare.server.platform.Transactions;
import ch.cryptocare.server.scheduling.ReminderDue;
import java.time.InstantSource;

/** Calls for a reminder 7 days, 1 day and 2 hours before, once each. */
public final class RemindOfAppointments {
    private final Transactions transactions;
    private final Appointments appointments;
    private final Events events;
    private final InstantSource clock;

    public RemindOfAppointments(
            Transactions transactions, Appointments appointments, Events events, InstantSource clock) {
        this.transactions = transactions;
        this.appointments = appointments;
        this.events = events;
        this.clock = clock;
    }

    public void remind() {
        transactions.run(() -> appointments
                .noteDueReminders(clock.instant())
                .forEach(due -> events.publish(new ReminderDue(due.appointment(), due.kind()))));
    }
}
