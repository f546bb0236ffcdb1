package ch.cryptocare.server.payments.usecases;

import ch.cryptocare.common.value.PurchaseId;
import ch.cryptocare.server.payments.Seller;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Delivers as long as it is told to. */
final class FakeSeller implements Seller {
    static final String NAME = "shop";

    final List<Instant> asked = new CopyOnWriteArrayList<>();
    volatile Outcome answer = Outcome.DELIVERED;
    volatile Runnable whileAsked = () -> {};

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Outcome paid(PurchaseId purchase, Instant at) {
        asked.add(at);
        whileAsked.run();
        return answer;
    }
}
