package ch.cryptocare.journeys.invariants;

import ch.cryptocare.journeys.invariants.Tables.Invoice;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 4. No invoice is known to the gateway and unknown to us, or the other way round. When the gateway's answer was lost,
 * we know the invoice by the reference we gave it: nobody was shown it, so nobody can have paid it.
 */
final class TheGatewayAndWeKnowTheSame implements Invariant {
    @Override
    public Stream<Violation> violations(Evidence evidence) {
        return Stream.concat(unknownToUs(evidence), unknownToTheGateway(evidence))
                .map(sentence -> new Violation(4, sentence));
    }

    private static Stream<String> unknownToUs(Evidence evidence) {
        var ours = evidence.tables().invoicesByHash().keySet();
        var asked = asked(evidence);
        return evidence.world().invoices().stream()
                .filter(invoice -> !ours.contains(invoice.paymentHash()))
                .filter(invoice -> invoice.paid()
                        || invoice.reference().filter(asked::contains).isEmpty())
                .map(invoice -> "the gateway's invoice " + invoice.paymentHash() + " is unknown to us");
    }

    private static Set<String> asked(Evidence evidence) {
        return evidence.tables().invoices().stream()
                .filter(invoice -> invoice.asked() && invoice.paymentHash().isEmpty())
                .map(invoice -> invoice.id().toString())
                .collect(Collectors.toSet());
    }

    private static Stream<String> unknownToTheGateway(Evidence evidence) {
        var theirs = evidence.world().invoices().stream()
                .map(World.Invoice::paymentHash)
                .collect(Collectors.toSet());
        return evidence.tables().invoices().stream()
                .filter(invoice -> invoice.paymentHash()
                        .filter(hash -> !theirs.contains(hash))
                        .isPresent())
                .map(Invoice::id)
                .map(id -> "our invoice " + id + " is unknown to the gateway");
    }
}
