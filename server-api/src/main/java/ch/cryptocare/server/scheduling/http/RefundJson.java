package ch.cryptocare.server.scheduling.http;

import ch.cryptocare.common.contract.payments.RefundFailure;
import ch.cryptocare.common.contract.payments.RefundPart;
import ch.cryptocare.common.contract.payments.RefundReason;
import ch.cryptocare.common.contract.payments.RefundResponse;
import ch.cryptocare.common.contract.payments.RefundStatus;
import ch.cryptocare.common.contract.scheduling.RefundAppointment;
import ch.cryptocare.common.contract.scheduling.RefundEntry;
import ch.cryptocare.common.contract.scheduling.RefundPage;
import ch.cryptocare.server.payments.Payments;
import ch.cryptocare.server.payments.RefundSummary;
import ch.cryptocare.server.payments.RefundView;
import ch.cryptocare.server.scheduling.usecases.Booking;
import ch.cryptocare.server.scheduling.usecases.ListRefunds.Entry;
import ch.cryptocare.server.scheduling.usecases.ListRefunds.Page;
import java.util.Optional;
import java.util.UUID;

/** Refunds as their patient, the practice and administrators see them. */
public final class RefundJson {
    private final Payments payments;

    public RefundJson(Payments payments) {
        this.payments = payments;
    }

    static RefundResponse of(RefundSummary refund) {
        return new RefundResponse(
                refund.amount().amount(),
                status(refund.status()),
                refund.parts().stream().map(RefundJson::part).toList());
    }

    private static RefundPart part(RefundView refund) {
        return new RefundPart(
                refund.id(),
                refund.amount().amount(),
                status(refund.status()),
                refund.destination(),
                failure(refund),
                refund.sentAt(),
                refund.paymentHash(),
                refund.preimage());
    }

    /** The practice knows whose appointment it was. */
    RefundPage forPractice(Page page) {
        return new RefundPage(
                page.entries().stream().map(this::forPractice).toList(),
                page.next().map(UUID::toString));
    }

    RefundPage forAdministrators(Page page) {
        return new RefundPage(
                page.entries().stream().map(this::forAdministrators).toList(),
                page.next().map(UUID::toString));
    }

    RefundEntry forPractice(Entry entry) {
        return entry(entry, entry.booking().map(booking -> booking.contact().name()));
    }

    RefundEntry forAdministrators(Entry entry) {
        return entry(entry, Optional.empty());
    }

    private RefundEntry entry(Entry entry, Optional<String> patientName) {
        var refund = entry.refund();
        return new RefundEntry(
                refund.id(),
                refund.purchase().value(),
                entry.booking().map(RefundJson::appointment),
                patientName,
                refund.amount().amount(),
                payments.approxChfCents(refund.amount()),
                RefundReason.valueOf(refund.reason().name()),
                status(refund.status()),
                refund.owedAt(),
                refund.destination().isPresent(),
                refund.bolt11(),
                refund.paymentHash(),
                refund.payableUntil(),
                failure(refund),
                refund.sentAt(),
                refund.preimage());
    }

    private static RefundAppointment appointment(Booking booking) {
        return new RefundAppointment(
                booking.appointment().practitioner(),
                booking.practitionerName(),
                booking.appointment().slot().start(),
                booking.zone().getId());
    }

    private static Optional<RefundFailure> failure(RefundView refund) {
        return refund.failure().map(why -> RefundFailure.valueOf(why.name()));
    }

    private static RefundStatus status(RefundSummary.Status status) {
        return RefundStatus.valueOf(status.name());
    }
}
