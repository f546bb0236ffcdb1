package ch.cryptocare.server.scheduling;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.AppointmentId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/** Appointments in memory, changed by the test. */
public final class FakeScheduling implements Scheduling {
    private final Map<AppointmentId, AppointmentView> appointments = new ConcurrentHashMap<>();
    public final List<String> told = new CopyOnWriteArrayList<>();

    /** Whose appointments they all are. */
    public final AccountId host = new AccountId(new UUID(0, 7));

    public AppointmentView add(AppointmentView appointment) {
        appointments.put(appointment.id(), appointment);
        return appointment;
    }

    public AppointmentView change(AppointmentId id, UnaryOperator<SampleAppointment> change) {
        return add(change.apply(new SampleAppointment(appointment(id).orElseThrow()))
                .view());
    }

    public void forget(AppointmentId id) {
        appointments.remove(id);
    }

    @Override
    public Optional<AppointmentView> appointment(AppointmentId id) {
        return Optional.ofNullable(appointments.get(id));
    }

    @Override
    public Optional<AppointmentView> appointmentOf(AccountId practitioner, AppointmentId id) {
        return practitioner.equals(host) ? appointment(id) : Optional.empty();
    }

    @Override
    public List<AppointmentId> appointmentsOf(AccountId account) {
        return List.copyOf(appointments.keySet());
    }

    @Override
    public void started(AppointmentId id, Instant at) {
        told.add("started " + id);
    }

    @Override
    public void ended(AppointmentId id, Instant at) {
        told.add("ended " + id);
    }
}
