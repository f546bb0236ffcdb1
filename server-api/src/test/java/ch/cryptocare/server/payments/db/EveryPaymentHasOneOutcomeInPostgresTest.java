package ch.cryptocare.server.payments.db;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.value.PurchaseId;
import ch.cryptocare.server.payments.Seller;
import ch.cryptocare.server.payments.usecases.Books;
import ch.cryptocare.server.payments.usecases.Market;
import ch.cryptocare.server.payments.usecases.Till;
import ch.cryptocare.support.ForAll;
import ch.cryptocare.support.PlainSealer;
import ch.cryptocare.support.TestDatabase;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The same with several servers' threads at once, and locks, constraints and rollbacks that are real. */
class EveryPaymentHasOneOutcomeInPostgresTest {
    private static final int THREADS = 6;
    private static final int STEPS = 40;

    @Test
    void inAnyOrderOfThingsAtOnce() {
        ForAll.cases(3, random -> {
            try (var postgres = TestDatabase.create()) {
                var sql = postgres.database.sql;
                var till = new Till(postgres.database, new JooqInvoices(sql), new JooqRefunds(sql, new PlainSealer()));
                var market = new Market(till, new ShopInPostgres(sql, 3));
                var seeds = random.longs(THREADS).toArray();
                var all = IntStream.range(0, THREADS)
                        .mapToObj(thread -> CompletableFuture.runAsync(() -> walk(market, random(seeds[thread]))))
                        .toArray(CompletableFuture[]::new);
                CompletableFuture.allOf(all).join();
                market.comeToRest();

                new Books(market).mustBalance();
            }
        });
    }

    @Test
    void oneWebhookFiftyTimesAtOnceIsOneDelivery() {
        try (var postgres = TestDatabase.create()) {
            var sql = postgres.database.sql;
            var till = new Till(postgres.database, new JooqInvoices(sql), new JooqRefunds(sql, new PlainSealer()));
            var shop = new ShopInPostgres(sql, 1);
            var delivered = new CopyOnWriteArrayList<PurchaseId>();
            till.sellFor(new Seller() {
                @Override
                public String name() {
                    return shop.name();
                }

                @Override
                public Outcome paid(PurchaseId of, Instant at) {
                    postgres.database.afterCommit(() -> delivered.add(of));
                    return shop.paid(of, at);
                }
            });
            var purchase = till.transactions.in(() -> shop.hold(0).orElseThrow());
            var invoice = till.opened(purchase, shop.name());
            var id = invoice.paymentHash().orElseThrow();
            till.gateway.pay(id, Till.PRICE.amount());

            var all = IntStream.range(0, 50)
                    .mapToObj(i -> CompletableFuture.runAsync(() -> till.report(id)))
                    .toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(all).join();

            assertThat(delivered).containsExactly(purchase);
        }
    }

    private static void walk(Market market, RandomGenerator random) {
        for (int step = 0; step < STEPS; step++) market.step(random);
    }

    private static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }
}
