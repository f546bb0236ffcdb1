package ch.cryptocare.server.scheduling.http;

import ch.cryptocare.common.contract.scheduling.AgendaAction;
import ch.cryptocare.server.scheduling.domain.Appointment;
import ch.cryptocare.server.scheduling.domain.Party;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a practice is offered to do with an appointment as it stands. */
final class AgendaActions {
    private AgendaActions() {}

    static Set<AgendaAction> of(Appointment appointment, Instant now) {
        var actions = EnumSet.noneOf(AgendaAction.class);
        if (appointment.canBeMoved(Party.PRACTITIONER, now)) actions.add(AgendaAction.RESCHEDULE);
        if (appointment.canBeCancelled(Party.PRACTITIONER, now)) actions.add(AgendaAction.CANCEL);
        switch (appointment.status()) {
            case BOOKED -> actions.add(AgendaAction.RECORD_ARRIVAL);
            case ARRIVED, FULFILLED, NOSHOW -> actions.add(AgendaAction.REOPEN);
            case PENDING, CANCELLED, EXPIRED -> {}
        }
        if (!now.isBefore(appointment.slot().start())) actions.addAll(onceBegun(appointment));
        return actions;
    }

    /** Before the start nobody is missing, and nothing has taken place though the patient sits there. */
    private static List<AgendaAction> onceBegun(Appointment appointment) {
        return switch (appointment.status()) {
            case BOOKED -> List.of(AgendaAction.FULFIL, AgendaAction.RECORD_NO_SHOW);
            case ARRIVED -> List.of(AgendaAction.FULFIL);
            case PENDING, FULFILLED, NOSHOW, CANCELLED, EXPIRED -> List.of();
        };
    }
}
