package ch.cryptocare.desktop.window;

import ch.cryptocare.common.contract.payments.RefundFailure;
import ch.cryptocare.common.contract.payments.RefundReason;
import ch.cryptocare.common.contract.payments.RefundStatus;
import ch.cryptocare.common.contract.scheduling.RefundAppointment;
import ch.cryptocare.common.contract.scheduling.RefundEntry;
import ch.cryptocare.common.contract.scheduling.RefundPage;
import ch.cryptocare.common.value.PractitionerId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What goes back to whom. */
public final class Owed {
    public static final String INVOICE = "lnbcrt500u1pexampleexampleexampleexampleexampleexample";
    public static final String PREIMAGE = "5e".repeat(32);

    private static final RefundAppointment WITH_ADA = new RefundAppointment(
            new PractitionerId(new UUID(6, 1)), "Dr. Ada Keller", World.NOW.plus(Duration.ofDays(2)), "Europe/Zurich");

    private Owed() {}

    public static RefundEntry to(String patient) {
        return refund(patient, RefundStatus.OWED, true, Optional.empty());
    }

    public static RefundEntry waiting(String patient) {
        return refund(patient, RefundStatus.OWED, false, Optional.empty());
    }

    public static RefundEntry failed(String patient) {
        return refund(patient, RefundStatus.OWED, true, Optional.of(RefundFailure.NOT_PAID));
    }

    public static RefundEntry sending(String patient) {
        return refund(patient, RefundStatus.SENDING, true, Optional.empty());
    }

    public static RefundEntry sent(String patient) {
        return refund(patient, RefundStatus.SENT, true, Optional.empty());
    }

    /** As administrators see it. */
    public static RefundEntry unnamed(RefundEntry refund) {
        return new RefundEntry(
                refund.id(),
                refund.appointmentId(),
                refund.appointment(),
                Optional.empty(),
                refund.amountSats(),
                refund.approxChfCents(),
                refund.reason(),
                refund.status(),
                refund.owedAt(),
                refund.destinationKnown(),
                refund.bolt11(),
                refund.paymentHash(),
                refund.payableUntil(),
                refund.failure(),
                refund.sentAt(),
                refund.preimage());
    }

    public static ScriptedServer on(ScriptedServer server) {
        var all = List.of(
                sending("Cleo Roy"), to("Ben Favre"), failed("Dmitri Ott"), waiting("Zoé Blanc"), sent("Ida Wyss"));
        return server.on("GET /api/agenda/refunds", new RefundPage(all, Optional.of("next")))
                .on(
                        "GET /api/refunds",
                        new RefundPage(all.stream().map(Owed::unnamed).toList(), Optional.empty()));
    }

    private static RefundEntry refund(
            String patient, RefundStatus status, boolean directed, Optional<RefundFailure> failure) {
        var id = new UUID(6, patient.hashCode());
        boolean invoiced = status != RefundStatus.OWED;
        boolean sent = status == RefundStatus.SENT;
        return new RefundEntry(
                id,
                id,
                Optional.of(WITH_ADA),
                Optional.of(patient),
                50_000,
                Optional.of(4_321L),
                RefundReason.CANCELLED,
                status,
                World.NOW.minus(Duration.ofHours(4)),
                directed,
                status == RefundStatus.SENDING ? Optional.of(INVOICE) : Optional.empty(),
                invoiced ? Optional.of("ab".repeat(32)) : Optional.empty(),
                invoiced ? Optional.of(World.NOW.plus(Duration.ofHours(1))) : Optional.empty(),
                failure,
                sent ? Optional.of(World.NOW.minus(Duration.ofHours(1))) : Optional.empty(),
                sent ? Optional.of(PREIMAGE) : Optional.empty());
    }
}
