package ch.cryptocare.server.scheduling.usecases;

import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.server.platform.Live;
import ch.cryptocare.server.platform.Transactions;
import ch.cryptocare.server.scheduling.domain.Appointment;
import ch.cryptocare.server.scheduling.domain.AppointmentStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Moves an appointment on when its meeting starts and ends. News of one that is not open any more changes nothing. */
public final class FollowAppointment {
    private static final Set<AppointmentStatus> OPEN = Set.of(AppointmentStatus.BOOKED, AppointmentStatus.ARRIVED);

    /** How long before its start a meeting may well begin. */
    private static final Duration EARLY = Duration.ofMinutes(15);

    private final Transactions transactions;
    private final Appointments appointments;
    private final Watchers watchers;

    public FollowAppointment(Transactions transactions, Appointments appointments, Live live) {
        this.transactions = transactions;
        this.appointments = appointments;
        this.watchers = new Watchers(live);
    }

    public void started(AppointmentId id, Instant at) {
        move(id, at.plus(EARLY), Appointment::arrived);
    }

    public void ended(AppointmentId id, Instant at) {
        move(id, at, Appointment::fulfilled);
    }

    private void move(AppointmentId id, Instant at, UnaryOperator<Appointment> transition) {
        transactions.run(() -> appointments
                .lock(id)
                .map(Booking::appointment)
                .filter(appointment -> OPEN.contains(appointment.status()))
                .filter(appointment -> at.isAfter(appointment.slot().start()))
                .filter(appointment -> !transition.apply(appointment).equals(appointment))
                .ifPresent(appointment -> {
                    appointments.replace(transition.apply(appointment));
                    watchers.changed(appointment);
                }));
    }
}
