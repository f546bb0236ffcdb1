package ch.cryptocare.server.scheduling.http;

import ch.cryptocare.common.contract.payments.InvoiceStatus;
import ch.cryptocare.common.contract.payments.RefundStatus;
import ch.cryptocare.common.contract.scheduling.AppointmentStatus;
import ch.cryptocare.common.contract.scheduling.LedgerEntry;
import ch.cryptocare.common.contract.scheduling.LedgerPage;
import ch.cryptocare.common.value.Sats;
import ch.cryptocare.server.payments.InvoiceSummary;
import ch.cryptocare.server.payments.RefundSummary;
import ch.cryptocare.server.scheduling.usecases.Booking;
import ch.cryptocare.server.scheduling.usecases.ReadLedger.Entry;
import ch.cryptocare.server.scheduling.usecases.ReadLedger.Page;
import java.util.Optional;
import java.util.function.Function;

/** Appointments with their payments, as the practice and administrators see them. */
final class LedgerJson {
    private LedgerJson() {}

    /** The practice knows whose appointment it is. */
    static LedgerPage forPractice(Page page) {
        return page(page, booking -> Optional.of(booking.contact().name()));
    }

    static LedgerPage forAdministrators(Page page) {
        return page(page, _ -> Optional.empty());
    }

    private static LedgerPage page(Page page, Function<Booking, Optional<String>> name) {
        return new LedgerPage(
                page.entries().stream()
                        .map(entry -> entry(entry, name.apply(entry.booking())))
                        .toList(),
                page.next().map(position -> position.start() + "_" + position.id()));
    }

    private static LedgerEntry entry(Entry entry, Optional<String> name) {
        var booking = entry.booking();
        var appointment = booking.appointment();
        var refund = entry.invoice().flatMap(InvoiceSummary::refund);
        return new LedgerEntry(
                appointment.id(),
                AppointmentStatus.valueOf(appointment.status().name()),
                appointment.slot().start(),
                appointment.slot().end(),
                booking.zone().getId(),
                appointment.practitioner(),
                booking.practitionerName(),
                NamesJson.byTag(booking.serviceNames()),
                appointment.agreement().mode(),
                name,
                appointment.agreement().price().amount(),
                entry.invoice().flatMap(InvoiceSummary::approxChfCents),
                entry.invoice().flatMap(LedgerJson::status),
                refund.map(back -> RefundStatus.valueOf(back.status().name())),
                refund.map(RefundSummary::amount).map(Sats::amount).orElse(0L));
    }

    private static Optional<InvoiceStatus> status(InvoiceSummary invoice) {
        return switch (invoice.status()) {
            case REQUESTED -> Optional.empty();
            case OPEN, SETTLED, EXPIRED, PAID_LATE, CANCELLED ->
                Optional.of(InvoiceStatus.valueOf(invoice.status().name()));
        };
    }
}
