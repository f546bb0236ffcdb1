package ch.cryptocare.server.payments.db;

import ch.cryptocare.common.value.PurchaseId;
import ch.cryptocare.server.payments.usecases.Shop;
import ch.cryptocare.server.payments.usecases.Till;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;

/** A shop whose sales are rows, locked in the order in which appointments are: the thing first, then the sale. */
final class ShopInPostgres implements Shop {
    private static final String TAKEN = "state in ('HELD', 'DELIVERED')";
    private final DSLContext sql;

    ShopInPostgres(DSLContext sql, int things) {
        this.sql = sql;
        sql.execute("create schema shop");
        sql.execute("create table shop.thing (id int primary key)");
        sql.execute("create table shop.sale (id uuid primary key, thing int not null, state text not null)");
        sql.execute("create unique index never_sold_twice on shop.sale (thing) where " + TAKEN);
        for (int thing = 0; thing < things; thing++) sql.execute("insert into shop.thing values (?)", thing);
    }

    @Override
    public String name() {
        return "shop";
    }

    @Override
    public Optional<PurchaseId> hold(int thing) {
        lock(thing);
        if (!holdersOf(thing).isEmpty()) return Optional.empty();
        var purchase = Till.purchase();
        sql.execute("insert into shop.sale values (?, ?, 'HELD')", purchase.value(), thing);
        return Optional.of(purchase);
    }

    @Override
    public void lapse(PurchaseId purchase) {
        change(purchase, "HELD", State.LAPSED);
    }

    @Override
    public State cancel(PurchaseId purchase) {
        lock(thing(purchase).orElseThrow());
        var before = state(purchase);
        sql.execute("update shop.sale set state = 'CANCELLED' where id = ?", purchase.value());
        return before;
    }

    @Override
    public Outcome paid(PurchaseId purchase, Instant at) {
        if (change(purchase, "HELD", State.DELIVERED)) return Outcome.DELIVERED;
        var thing = thing(purchase);
        if (thing.isEmpty()) return Outcome.REFUND_OWED;
        lock(thing.get());
        boolean free = holdersOf(thing.get()).isEmpty();
        return free && change(purchase, "LAPSED", State.DELIVERED) ? Outcome.DELIVERED : Outcome.REFUND_OWED;
    }

    @Override
    public Map<PurchaseId, State> states() {
        return sql.fetch("select id, state from shop.sale")
                .intoMap(ShopInPostgres::purchase, row -> State.valueOf(row.get("state", String.class)));
    }

    @Override
    public List<PurchaseId> holdersOf(int thing) {
        return sql.fetch("select id from shop.sale where thing = ? and " + TAKEN, thing)
                .map(ShopInPostgres::purchase);
    }

    private boolean change(PurchaseId purchase, String from, State to) {
        return sql.execute(
                        "update shop.sale set state = ? where id = ? and state = ?", to.name(), purchase.value(), from)
                == 1;
    }

    private void lock(int thing) {
        sql.execute("select from shop.thing where id = ? for no key update", thing);
    }

    private State state(PurchaseId purchase) {
        return State.valueOf(sql.fetchSingle("select state from shop.sale where id = ? for update", purchase.value())
                .get("state", String.class));
    }

    private Optional<Integer> thing(PurchaseId purchase) {
        return sql.fetchOptional("select thing from shop.sale where id = ?", purchase.value())
                .map(row -> row.get("thing", Integer.class));
    }

    private static PurchaseId purchase(Record row) {
        return new PurchaseId(row.get("id", UUID.class));
    }
}
