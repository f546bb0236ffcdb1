package ch.cryptocare.desktop.scheduling;

import ch.cryptocare.common.contract.scheduling.AgendaAppointmentResponse;
import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.desktop.payments.PatientWindow;
import ch.cryptocare.desktop.payments.PaymentViewModel;
import java.util.Optional;

/** The payment that is turned towards a patient: it goes on whatever the desk looks at meanwhile. */
final class PatientScreen {
    /** So long, in seconds, the patient reads what came of the payment; then nobody pays what was somebody else's. */
    private static final int READ = 20;

    private record Paying(AppointmentViewModel appointment, PaymentViewModel payment) {
        boolean isAwaited() {
            return payment.state() instanceof PaymentViewModel.State.Awaited;
        }
    }

    private final PatientWindow window;
    private final CalendarViewModel calendar;
    private Optional<Paying> turned = Optional.empty();
    private int secondsRead;

    PatientScreen(PatientWindow window, CalendarViewModel calendar) {
        this.window = window;
        this.calendar = calendar;
    }

    void turn(AppointmentViewModel appointment, PaymentViewModel payment) {
        turned = Optional.of(new Paying(appointment, payment));
        secondsRead = 0;
        window.show(payment);
    }

    /** Each second. */
    void tick() {
        turned.ifPresent(paying -> {
            paying.payment().tick();
            if (!paying.isAwaited() && ++secondsRead == READ) close();
        });
    }

    void close() {
        window.close();
        turned = Optional.empty();
    }

    /** Somebody's calendar is another than before; the desk itself reloads what it has open. */
    void changed(PractitionerId practitioner, Optional<AppointmentViewModel> open) {
        turned.filter(Paying::isAwaited)
                .map(Paying::appointment)
                .filter(appointment -> !open.equals(Optional.of(appointment)))
                .ifPresent(appointment -> appointment
                        .shown()
                        .filter(now -> now.practitionerId().equals(practitioner))
                        .filter(now -> !isAsBefore(now))
                        .ifPresent(_ -> appointment.load()));
    }

    /** What was loaded of an appointment. */
    void heard(AppointmentViewModel appointment, AgendaAppointmentResponse now) {
        turned.filter(paying -> paying.appointment().equals(appointment))
                .ifPresent(paying -> paying.payment().heard(now));
    }

    private boolean isAsBefore(AgendaAppointmentResponse now) {
        return calendar.entry(now)
                .filter(entry -> entry.revision() == now.entry().revision())
                .isPresent();
    }
}
