package ch.cryptocare.server.payments.usecases;

import ch.cryptocare.common.value.PurchaseId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A shop for transactions that run one after the other. */
final class InMemoryShop implements Shop {
    private record Sale(int thing, State state) {
        boolean takes() {
            return state == State.HELD || state == State.DELIVERED;
        }
    }

    private final Map<PurchaseId, Sale> sales = new LinkedHashMap<>();

    @Override
    public String name() {
        return "shop";
    }

    @Override
    public synchronized Optional<PurchaseId> hold(int thing) {
        if (!holdersOf(thing).isEmpty()) return Optional.empty();
        var purchase = Till.purchase();
        sales.put(purchase, new Sale(thing, State.HELD));
        return Optional.of(purchase);
    }

    @Override
    public synchronized void lapse(PurchaseId purchase) {
        sales.computeIfPresent(
                purchase, (id, sale) -> sale.state() == State.HELD ? new Sale(sale.thing(), State.LAPSED) : sale);
    }

    @Override
    public synchronized State cancel(PurchaseId purchase) {
        var sale = sales.get(purchase);
        if (sale == null) throw new IllegalArgumentException("nobody bought that");
        sales.put(purchase, new Sale(sale.thing(), State.CANCELLED));
        return sale.state();
    }

    @Override
    public synchronized Outcome paid(PurchaseId purchase, Instant at) {
        var sale = sales.get(purchase);
        if (sale == null) return Outcome.REFUND_OWED;
        boolean free = sale.state() == State.LAPSED && holdersOf(sale.thing()).isEmpty();
        if (sale.state() != State.HELD && !free) return Outcome.REFUND_OWED;
        sales.put(purchase, new Sale(sale.thing(), State.DELIVERED));
        return Outcome.DELIVERED;
    }

    @Override
    public synchronized Map<PurchaseId, State> states() {
        return sales.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, sale -> sale.getValue().state()));
    }

    @Override
    public synchronized List<PurchaseId> holdersOf(int thing) {
        return sales.entrySet().stream()
                .filter(sale ->
                        sale.getValue().thing() == thing && sale.getValue().takes())
                .map(Map.Entry::getKey)
                .toList();
    }
}
