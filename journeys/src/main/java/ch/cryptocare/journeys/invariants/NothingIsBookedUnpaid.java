package ch.cryptocare.journeys.invariants;

import ch.cryptocare.journeys.invariants.Tables.Appointment;
import ch.cryptocare.journeys.invariants.Tables.Invoice;
import ch.cryptocare.journeys.invariants.Tables.Refund;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 3. Nothing is booked unpaid or underpaid. Refunds ≤ paid; pay-outs made = refunds marked sent, each with its proof. */
final class NothingIsBookedUnpaid implements Invariant {
    @Override
    public Stream<Violation> violations(Evidence evidence) {
        return Stream.of(
                        unpaid(evidence),
                        tooMuchRefunded(evidence),
                        unproven(evidence),
                        notPaidOut(evidence),
                        paidOutTwice(evidence))
                .flatMap(Function.identity())
                .map(sentence -> new Violation(3, sentence));
    }

    private static Stream<String> unpaid(Evidence evidence) {
        var paid = evidence.world().invoices().stream()
                .filter(World.Invoice::paid)
                .collect(Collectors.toMap(World.Invoice::paymentHash, World.Invoice::amountSats, (one, other) -> one));
        return evidence.tables().appointments().stream()
                .filter(Appointment::isBooked)
                .filter(appointment -> evidence.tables().invoices().stream()
                        .filter(invoice -> invoice.purchase().equals(appointment.id()))
                        .filter(Invoice::isDelivered)
                        .flatMap(invoice -> invoice.paymentHash().stream())
                        .noneMatch(hash -> paid.getOrDefault(hash, 0L) >= appointment.priceSats()))
                .map(appointment -> "the appointment " + appointment.id() + " is " + appointment.status() + ", but its "
                        + appointment.priceSats() + " sats were never paid");
    }

    private static Stream<String> tooMuchRefunded(Evidence evidence) {
        return evidence.tables().invoices().stream()
                .filter(invoice -> evidence.tables().refunded(invoice)
                        > invoice.receivedSats().orElse(0L))
                .map(invoice -> "more goes back for invoice " + invoice.id() + " than came in");
    }

    private static Stream<String> unproven(Evidence evidence) {
        return evidence.tables().refunds().stream()
                .filter(Refund::isSent)
                .filter(refund -> !refund.paymentHash().equals(refund.proof().map(NothingIsBookedUnpaid::sha256)))
                .map(refund -> "the proof of refund " + refund.id() + " proves another payment, or none");
    }

    private static String sha256(String hex) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(HexFormat.of().parseHex(hex)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } catch (IllegalArgumentException e) {
            return "not hex";
        }
    }

    private static Stream<String> notPaidOut(Evidence evidence) {
        var payouts = new ArrayList<>(evidence.world().payouts());
        return evidence.tables().refunds().stream()
                .filter(Refund::isSent)
                .filter(refund ->
                        !payouts.remove(new World.Payout(refund.proof().orElse(""), refund.amountSats())))
                .map(refund -> "the refund " + refund.id() + " is marked as sent, but nobody was paid")
                .toList()
                .stream();
    }

    private static Stream<String> paidOutTwice(Evidence evidence) {
        var sent = evidence.tables().refunds().stream()
                .filter(Refund::isSent)
                .map(Refund::proof)
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(ArrayList::new));
        return evidence.world().payouts().stream()
                .filter(payout -> !sent.remove(payout.preimage()))
                .map(payout -> payout.amountSats() + " sats were paid out (preimage " + payout.preimage()
                        + ") for no refund marked as sent")
                .toList()
                .stream();
    }
}
