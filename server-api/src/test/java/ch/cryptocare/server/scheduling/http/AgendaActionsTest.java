package ch.cryptocare.server.scheduling.http;

import static ch.cryptocare.common.contract.scheduling.AgendaAction.CANCEL;
import static ch.cryptocare.common.contract.scheduling.AgendaAction.FULFIL;
import static ch.cryptocare.common.contract.scheduling.AgendaAction.RECORD_ARRIVAL;
import static ch.cryptocare.common.contract.scheduling.AgendaAction.RECORD_NO_SHOW;
import static ch.cryptocare.common.contract.scheduling.AgendaAction.REOPEN;
import static ch.cryptocare.common.contract.scheduling.AgendaAction.RESCHEDULE;
import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.common.value.ConsultationMode;
import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.common.value.Sats;
import ch.cryptocare.common.value.ServiceTypeId;
import ch.cryptocare.common.value.Slot;
import ch.cryptocare.server.scheduling.domain.Agreement;
import ch.cryptocare.server.scheduling.domain.Appointment;
import ch.cryptocare.server.scheduling.domain.CancellationTerms;
import ch.cryptocare.server.scheduling.domain.Party;
import ch.cryptocare.server.scheduling.domain.PatientKey;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Ben's appointment with Ada at nine, seen from her desk. */
class AgendaActionsTest {
    private static final Instant NINE = Instant.parse("2026-11-23T08:00:00Z");
    private static final Instant EARLY = NINE.minus(Duration.ofHours(3));
    private static final Appointment BENS = Appointment.held(
                    new AppointmentId(new UUID(0, 7)),
                    new PractitionerId(new UUID(0, 1)),
                    new PatientKey("ben"),
                    new Agreement(
                            new ServiceTypeId(new UUID(0, 2)),
                            ConsultationMode.VIDEO,
                            null,
                            Duration.ZERO,
                            Duration.ZERO,
                            new Sats(50_000),
                            CancellationTerms.DEFAULT),
                    new Slot(NINE, NINE.plus(Duration.ofMinutes(30))),
                    EARLY)
            .booked();

    @Test
    void whoCameHoursEarlyHasNotBeenSeenYet() {
        assertThat(AgendaActions.of(BENS.arrived(), EARLY)).containsExactlyInAnyOrder(REOPEN, CANCEL);
        assertThat(AgendaActions.of(BENS.arrived(), NINE)).containsExactlyInAnyOrder(FULFIL, REOPEN, CANCEL);
    }

    @Test
    void whoDidNotComeIsKnownFromTheStartOnOnly() {
        assertThat(AgendaActions.of(BENS, EARLY)).containsExactlyInAnyOrder(RECORD_ARRIVAL, RESCHEDULE, CANCEL);
        assertThat(AgendaActions.of(BENS, NINE))
                .containsExactlyInAnyOrder(RECORD_ARRIVAL, FULFIL, RECORD_NO_SHOW, RESCHEDULE, CANCEL);
    }

    @Test
    void whatWasNotedCanBeTakenBack() {
        assertThat(AgendaActions.of(BENS.fulfilled(), NINE)).containsExactly(REOPEN);
        assertThat(AgendaActions.of(BENS.noshow(NINE), NINE)).containsExactly(REOPEN);
        assertThat(AgendaActions.of(BENS.cancelledBy(Party.PATIENT, EARLY), NINE))
                .isEmpty();
    }
}
