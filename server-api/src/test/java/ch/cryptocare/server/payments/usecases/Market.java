package ch.cryptocare.server.payments.usecases;

import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.PurchaseId;
import ch.cryptocare.server.payments.InvoiceReported;
import ch.cryptocare.server.payments.usecases.FakeGateway.Fault;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.random.RandomGenerator;

/** What people, gateways and time do to invoices, one random step after another, from as many threads as one likes. */
public final class Market {
    static final int THINGS = 3;
    /** What comes in for a hash that was used before is counted where it was used first, so it is left out here. */
    private static final Fault[] FAULTS =
            EnumSet.complementOf(EnumSet.of(Fault.USED_HASH)).toArray(Fault[]::new);

    final Till till;
    final Shop shop;
    final List<PurchaseId> purchases = new CopyOnWriteArrayList<>();

    public Market(Till till, Shop shop) {
        this.till = till;
        this.shop = shop;
        till.sellFor(shop);
    }

    public void step(RandomGenerator random) {
        switch (random.nextInt(11)) {
            case 0, 1 -> buy(random);
            case 2 -> payAgain(random);
            case 3 -> pay(random);
            case 4, 5 -> webhook(random);
            case 6 -> poll(random);
            case 7 -> lapse(random);
            case 8 -> cancel(random);
            case 9 -> quoteAnew(random);
            default -> expire(random);
        }
    }

    /** All webhooks were lost from here on; the gateway works, and time passes. */
    public void comeToRest() {
        till.gateway.down = false;
        till.gateway.failNext(Fault.NONE);
        for (int i = 0; i < 4; i++) {
            till.clock.pass(Duration.ofMinutes(11));
            till.reconcile.run();
        }
    }

    private void buy(RandomGenerator random) {
        int thing = random.nextInt(THINGS);
        if (random.nextInt(4) == 0) till.gateway.failNext(FAULTS[random.nextInt(FAULTS.length)]);
        var now = till.clock.instant();
        record Hold(PurchaseId purchase, ch.cryptocare.common.value.InvoiceId invoice) {}
        var hold = till.transactions.in(() -> shop.hold(thing)
                .map(purchase -> new Hold(
                        purchase, till.request.request(purchase, shop.name(), Till.PRICE, now.plus(Till.LIFE)))));
        if (hold.isEmpty()) return;
        purchases.add(hold.get().purchase());
        try {
            till.open.open(hold.get().invoice(), Till.MEMO);
        } catch (Refusal noInvoice) {
            till.transactions.run(() -> shop.lapse(hold.get().purchase()));
        }
    }

    /** A second invoice for the same purchase, as two browser tabs might ask for. */
    private void payAgain(RandomGenerator random) {
        any(purchases, random).ifPresent(purchase -> {
            var invoice = till.requested(purchase, shop.name());
            try {
                till.open.open(invoice, Till.MEMO);
            } catch (Refusal noInvoice) {
                // The first one may still be paid.
            }
        });
    }

    private void pay(RandomGenerator random) {
        long price = Till.PRICE.amount();
        long sats = random.nextInt(5) == 0 ? random.nextLong(1, 2 * price) : price;
        any(till.gateway.all(), random).ifPresent(invoice -> till.gateway.pay(invoice.id(), sats));
    }

    private void quoteAnew(RandomGenerator random) {
        any(till.gateway.all(), random).ifPresent(invoice -> till.gateway.quoteAnew(invoice.id(), Till.PRICE.amount()));
    }

    private void webhook(RandomGenerator random) {
        any(till.gateway.all(), random).ifPresent(invoice -> {
            var reference = random.nextBoolean() ? invoice.reference().map(Object::toString) : Optional.<String>empty();
            for (int copies = random.nextInt(1, 4); copies > 0; copies--)
                till.settle.reported(new InvoiceReported(FakeGateway.NAME, invoice.id(), reference));
        });
    }

    private void poll(RandomGenerator random) {
        till.clock.pass(Duration.ofSeconds(random.nextInt(1, 400)));
        till.reconcile.run();
    }

    private void lapse(RandomGenerator random) {
        any(purchases, random).ifPresent(purchase -> till.transactions.run(() -> shop.lapse(purchase)));
    }

    private void cancel(RandomGenerator random) {
        any(purchases, random)
                .ifPresent(purchase -> till.transactions.run(() -> {
                    var before = shop.cancel(purchase);
                    if (before == Shop.State.DELIVERED) till.owe.forCancelled(purchase);
                    else till.invoices.cancel(purchase, till.clock.instant());
                }));
    }

    private void expire(RandomGenerator random) {
        any(till.gateway.all(), random).ifPresent(invoice -> till.gateway.expire(invoice.id()));
    }

    private static <T> Optional<T> any(List<T> all, RandomGenerator random) {
        var now = List.copyOf(all);
        return now.isEmpty() ? Optional.empty() : Optional.of(now.get(random.nextInt(now.size())));
    }
}
