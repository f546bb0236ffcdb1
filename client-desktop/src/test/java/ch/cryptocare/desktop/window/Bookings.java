package ch.cryptocare.desktop.window;

import ch.cryptocare.common.contract.payments.InvoiceStatus;
import ch.cryptocare.common.contract.payments.RefundStatus;
import ch.cryptocare.common.contract.scheduling.AppointmentStatus;
import ch.cryptocare.common.contract.scheduling.LedgerEntry;
import ch.cryptocare.common.contract.scheduling.LedgerPage;
import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.common.value.ConsultationMode;
import ch.cryptocare.common.value.PractitionerId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Appointments and what was paid for them. */
public final class Bookings {
    public static final PractitionerId ADA = new PractitionerId(new UUID(6, 1));

    private Bookings() {}

    public static LedgerEntry paid(String patient) {
        return entry(patient, AppointmentStatus.FULFILLED, Optional.of(InvoiceStatus.SETTLED), Optional.empty());
    }

    public static LedgerEntry awaited(String patient) {
        return entry(patient, AppointmentStatus.PENDING, Optional.of(InvoiceStatus.OPEN), Optional.empty());
    }

    public static LedgerEntry refunded(String patient) {
        return entry(
                patient,
                AppointmentStatus.CANCELLED,
                Optional.of(InvoiceStatus.SETTLED),
                Optional.of(RefundStatus.SENDING));
    }

    /** As administrators see it. */
    public static LedgerEntry unnamed(LedgerEntry entry) {
        return new LedgerEntry(
                entry.id(),
                entry.status(),
                entry.start(),
                entry.end(),
                entry.zone(),
                entry.practitionerId(),
                entry.practitionerName(),
                entry.serviceName(),
                entry.mode(),
                Optional.empty(),
                entry.priceSats(),
                entry.approxChfCents(),
                entry.payment(),
                entry.refund(),
                entry.refundSats());
    }

    public static ScriptedServer on(ScriptedServer server) {
        var all = List.of(awaited("Cleo Roy"), paid("Ben Favre"), refunded("Zoé Blanc"));
        return server.on("GET /api/agenda/ledger", new LedgerPage(all, Optional.of("next")))
                .on(
                        "GET /api/ledger",
                        new LedgerPage(all.stream().map(Bookings::unnamed).toList(), Optional.empty()));
    }

    private static LedgerEntry entry(
            String patient, AppointmentStatus status, Optional<InvoiceStatus> payment, Optional<RefundStatus> refund) {
        return new LedgerEntry(
                new AppointmentId(new UUID(6, patient.hashCode())),
                status,
                World.NOW.minus(Duration.ofDays(2)),
                World.NOW.minus(Duration.ofDays(2)).plus(Duration.ofMinutes(30)),
                "Europe/Zurich",
                ADA,
                "Dr. Ada Keller",
                Map.of("fr", "Téléconsultation", "en", "Teleconsultation"),
                ConsultationMode.VIDEO,
                Optional.of(patient),
                50_000,
                Optional.of(4_321L),
                payment,
                refund,
                refund.isPresent() ? 50_000 : 0);
    }
}
