package ch.cryptocare.server.scheduling.http;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.contract.payments.RefundResponse;
import ch.cryptocare.common.contract.payments.RefundStatus;
import ch.cryptocare.common.contract.scheduling.AppointmentResponse;
import ch.cryptocare.common.contract.scheduling.AppointmentStatus;
import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.common.value.ConsultationMode;
import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.common.value.ServiceTypeId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AppointmentEventsTest {
    @ParameterizedTest
    @EnumSource(names = {"PENDING", "BOOKED", "ARRIVED", "EXPIRED", "CANCELLED"})
    void whatMayStillChangeIsWatchedOn(AppointmentStatus status) {
        assertThat(AppointmentEvents.isOver(appointment(status, Optional.empty())))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"FULFILLED", "NOSHOW"})
    void aConsultationThatIsHistoryIsOver(AppointmentStatus status) {
        assertThat(AppointmentEvents.isOver(appointment(status, Optional.empty())))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"FULFILLED", "NOSHOW", "CANCELLED"})
    void nothingIsOverWhileMoneyIsOwed(AppointmentStatus status) {
        assertThat(AppointmentEvents.isOver(appointment(status, Optional.of(RefundStatus.OWED))))
                .isFalse();
        assertThat(AppointmentEvents.isOver(appointment(status, Optional.of(RefundStatus.SENDING))))
                .isFalse();
        assertThat(AppointmentEvents.isOver(appointment(status, Optional.of(RefundStatus.SENT))))
                .isTrue();
    }

    @Test
    void anExpiredHoldThatWasPaidTwiceMayBePaidAThirdTime() {
        assertThat(AppointmentEvents.isOver(appointment(AppointmentStatus.EXPIRED, Optional.of(RefundStatus.SENT))))
                .isFalse();
    }

    private static AppointmentResponse appointment(AppointmentStatus status, Optional<RefundStatus> refund) {
        var start = Instant.parse("2026-11-23T08:00:00Z");
        return new AppointmentResponse(
                new AppointmentId(UUID.randomUUID()),
                Optional.empty(),
                status,
                3,
                new PractitionerId(UUID.randomUUID()),
                "Ada Künzli",
                new ServiceTypeId(UUID.randomUUID()),
                Map.of("en", "Consultation"),
                ConsultationMode.IN_PERSON,
                start,
                start.plusSeconds(1800),
                "Europe/Zurich",
                Optional.empty(),
                Optional.empty(),
                start,
                false,
                false,
                Optional.empty(),
                refund.map(state -> new RefundResponse(1_000, state, List.of())),
                Optional.empty());
    }
}
