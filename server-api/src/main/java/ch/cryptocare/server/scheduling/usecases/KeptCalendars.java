package ch.cryptocare.server.scheduling.usecases;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.server.auth.Auth;
import java.util.List;
import java.util.Optional;

/** Who keeps whose calendar. To everybody else it does not exist. */
public final class KeptCalendars {
    private final Auth auth;
    private final Practitioners practitioners;
    private final Appointments appointments;

    public KeptCalendars(Auth auth, Practitioners practitioners, Appointments appointments) {
        this.auth = auth;
        this.practitioners = practitioners;
        this.appointments = appointments;
    }

    /** Those that somebody keeps, by name. */
    public List<PractitionerId> of(AccountId keeper) {
        return practitioners.ownedBy(auth.keptBy(keeper));
    }

    /** Refused as NOT_FOUND unless this keeper keeps that calendar. */
    public void require(AccountId keeper, PractitionerId practitioner) {
        if (!keeps(keeper, practitioner)) throw notFound();
    }

    /** An appointment in a calendar that this keeper keeps; refused as NOT_FOUND otherwise. */
    public Booking appointment(AccountId keeper, AppointmentId id) {
        return appointments
                .find(id)
                .filter(found -> keeps(keeper, found.appointment().practitioner()))
                .orElseThrow(KeptCalendars::notFound);
    }

    /** An appointment with this very practitioner; empty for others, whose calendar it may be as well. */
    public Optional<Booking> ownAppointment(AccountId practitioner, AppointmentId id) {
        return appointments
                .find(id)
                .filter(found -> practitioners
                        .owner(found.appointment().practitioner())
                        .filter(practitioner::equals)
                        .isPresent());
    }

    private boolean keeps(AccountId keeper, PractitionerId practitioner) {
        return practitioners
                .owner(practitioner)
                .filter(owner -> owner.equals(keeper) || auth.keptBy(keeper).contains(owner))
                .isPresent();
    }

    private static Refusal notFound() {
        return new Refusal(ProblemType.NOT_FOUND);
    }
}
