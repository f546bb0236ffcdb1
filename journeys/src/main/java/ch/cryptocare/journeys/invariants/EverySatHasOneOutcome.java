package ch.cryptocare.journeys.invariants;

import ch.cryptocare.journeys.invariants.Tables.Appointment;
import ch.cryptocare.journeys.invariants.Tables.Invoice;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 2. Every sat received has exactly one outcome: one booked appointment, or refund records for exactly the rest. One
 * invoice never books two.
 */
final class EverySatHasOneOutcome implements Invariant {
    @Override
    public Stream<Violation> violations(Evidence evidence) {
        var tables = evidence.tables();
        var ours = tables.invoicesByHash();
        var appointments = tables.appointmentsById();
        var paid = evidence.world().invoices().stream()
                .filter(World.Invoice::paid)
                .flatMap(payment ->
                        ofPayment(payment, Optional.ofNullable(ours.get(payment.paymentHash())), tables, appointments)
                                .stream());
        return Stream.concat(paid, twiceDelivered(tables)).map(sentence -> new Violation(2, sentence));
    }

    private static Optional<String> ofPayment(
            World.Invoice payment, Optional<Invoice> known, Tables tables, Map<UUID, Appointment> appointments) {
        var what = "the payment " + payment.paymentHash();
        if (known.isEmpty()) return Optional.of(what + " was made for no invoice of ours");
        var invoice = known.get();
        if (invoice.receivedSats().isEmpty())
            return Optional.of(what + " of invoice " + invoice.id() + " went unnoticed");
        var received = invoice.receivedSats().get();
        if (received != payment.amountSats())
            return Optional.of(
                    what + " brought " + payment.amountSats() + " sats, invoice " + invoice.id() + " says " + received);

        var owed = received - kept(invoice, appointments);
        var refunded = tables.refunded(invoice);
        if (owed == refunded) return Optional.empty();
        return Optional.of("of " + received + " sats for invoice " + invoice.id() + ", " + owed + " must go back, but "
                + refunded + " do");
    }

    /** What was rightly earned: the price of what is booked, or was cancelled too late. */
    private static long kept(Invoice invoice, Map<UUID, Appointment> appointments) {
        if (!invoice.isDelivered()) return 0;
        return Optional.ofNullable(appointments.get(invoice.purchase()))
                .filter(appointment -> appointment.isBooked() || appointment.cancelledTooLate())
                .map(appointment -> invoice.amountSats())
                .orElse(0L);
    }

    private static Stream<String> twiceDelivered(Tables tables) {
        return tables.invoices().stream()
                .filter(Invoice::isDelivered)
                .collect(Collectors.groupingBy(Invoice::purchase))
                .entrySet()
                .stream()
                .filter(purchase -> purchase.getValue().size() > 1)
                .map(purchase -> "the appointment " + purchase.getKey() + " was bought by "
                        + purchase.getValue().size() + " invoices");
    }
}
