package ch.cryptocare.server.payments.usecases;

import ch.cryptocare.common.value.InvoiceId;
import ch.cryptocare.common.value.PurchaseId;
import ch.cryptocare.server.payments.domain.Invoice;
import ch.cryptocare.server.payments.domain.Offer;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Invoices for tests of use cases; passes the same contract as those in the database. */
public final class InMemoryInvoices implements Invoices {
    private final Map<InvoiceId, Invoice> invoices = new LinkedHashMap<>();
    private final Map<InvoiceId, Instant> nextLooks = new LinkedHashMap<>();

    @Override
    public synchronized void add(Invoice invoice, Instant firstLook) {
        invoices.put(invoice.id(), invoice);
        nextLooks.put(invoice.id(), firstLook);
    }

    @Override
    public synchronized Optional<Invoice> find(InvoiceId id) {
        return Optional.ofNullable(invoices.get(id));
    }

    @Override
    public synchronized List<Invoice> ofPurchases(Collection<PurchaseId> purchases) {
        return purchases.stream().map(this::ofPurchase).flatMap(List::stream).toList();
    }

    @Override
    public synchronized List<Invoice> ofPurchase(PurchaseId purchase) {
        return invoices.values().stream()
                .filter(invoice -> invoice.terms().purchase().equals(purchase))
                .toList();
    }

    @Override
    public synchronized boolean isOurs(String paymentHash) {
        return invoices.values().stream()
                .flatMap(invoice -> invoice.offer().stream())
                .anyMatch(offer -> offer.paymentHash().equals(paymentHash));
    }

    @Override
    public synchronized Optional<Invoice> ask(InvoiceId id, Instant now) {
        return find(id).filter(invoice -> invoice.askedAt().isEmpty()
                        && invoice.gatewayInvoiceId().isEmpty()
                        && invoice.cancelledAt().isEmpty())
                .map(invoice -> change(invoice, known -> known.asked(now)));
    }

    @Override
    public synchronized Adoption adopt(Invoice made, Optional<Instant> nextLook) {
        var known = invoices.get(made.id());
        if (known == null || known.gatewayInvoiceId().isPresent()) return Adoption.WRITTEN_BEFORE;
        if (isAnothers(made)) return Adoption.ANOTHERS;
        var id = made.gatewayInvoiceId().orElseThrow();
        change(
                known,
                invoice -> made.offer()
                        .map(offer -> invoice.opened(id, offer, made.expiresAt()))
                        .orElseGet(() -> invoice.madeAs(id)));
        watch(Map.of(made.id(), nextLook));
        return Adoption.WRITTEN;
    }

    @Override
    public synchronized void cancel(PurchaseId purchase, Instant now) {
        ofPurchase(purchase).forEach(invoice -> giveUp(invoice.id(), now));
    }

    @Override
    public synchronized void giveUp(InvoiceId id, Instant now) {
        find(id).filter(invoice -> invoice.cancelledAt().isEmpty())
                .ifPresent(invoice -> change(invoice, known -> known.cancelled(now)));
    }

    @Override
    public synchronized Optional<Invoice> lapse(String gateway, String gatewayInvoiceId, Instant now) {
        return atGateway(gateway, gatewayInvoiceId)
                .filter(invoice ->
                        invoice.lapsedAt().isEmpty() && invoice.payment().isEmpty())
                .findFirst()
                .map(invoice -> change(invoice, known -> known.lapsed(now)));
    }

    @Override
    public synchronized List<Invoice> lockPurchaseOf(String gateway, String gatewayInvoiceId) {
        return atGateway(gateway, gatewayInvoiceId)
                .findFirst()
                .map(invoice -> ofPurchase(invoice.terms().purchase()))
                .orElse(List.of());
    }

    @Override
    public synchronized void settle(Invoice paid) {
        var known = invoices.get(paid.id());
        if (known == null || known.payment().isPresent()) throw new IllegalStateException("settled without its lock");
        change(known, invoice -> invoice.paid(paid.payment().orElseThrow()));
        nextLooks.remove(paid.id());
    }

    @Override
    public synchronized List<Invoice> takeDue(Instant now, int atMost) {
        return nextLooks.entrySet().stream()
                .filter(look -> !look.getValue().isAfter(now))
                .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .limit(atMost)
                .flatMap(look -> find(look.getKey()).stream())
                .toList();
    }

    @Override
    public synchronized void watch(Map<InvoiceId, Optional<Instant>> looks) {
        looks.forEach((id, look) -> {
            if (look.isEmpty()) nextLooks.remove(id);
            else if (find(id).filter(invoice -> invoice.payment().isEmpty()).isPresent()) nextLooks.put(id, look.get());
        });
    }

    private boolean isAnothers(Invoice made) {
        return atGateway(made.terms().gateway(), made.gatewayInvoiceId().orElseThrow())
                        .findAny()
                        .isPresent()
                || invoices.values().stream().anyMatch(other -> haveOneHash(other, made));
    }

    private static boolean haveOneHash(Invoice one, Invoice two) {
        var hash = one.offer().map(Offer::paymentHash);
        return hash.isPresent() && hash.equals(two.offer().map(Offer::paymentHash));
    }

    private Stream<Invoice> atGateway(String gateway, String id) {
        return invoices.values().stream()
                .filter(invoice -> invoice.terms().gateway().equals(gateway))
                .filter(invoice -> invoice.gatewayInvoiceId().filter(id::equals).isPresent());
    }

    private Invoice change(Invoice invoice, UnaryOperator<Invoice> fact) {
        var changed = fact.apply(invoice);
        invoices.put(invoice.id(), changed);
        return changed;
    }
}
