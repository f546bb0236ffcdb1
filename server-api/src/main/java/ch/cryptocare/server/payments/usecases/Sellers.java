package ch.cryptocare.server.payments.usecases;

import ch.cryptocare.server.payments.Seller;
import java.util.HashMap;
import java.util.Map;

/** Who sells; they register while the server is put together, before anybody pays. */
public final class Sellers {
    private volatile Map<String, Seller> byName = Map.of();

    public synchronized void add(Seller seller) {
        var more = new HashMap<>(byName);
        if (more.put(seller.name(), seller) != null)
            throw new IllegalStateException("two sellers are called " + seller.name());
        byName = Map.copyOf(more);
    }

    Seller named(String name) {
        var seller = byName.get(name);
        if (seller == null) throw new IllegalStateException("no seller is called " + name);
        return seller;
    }
}
