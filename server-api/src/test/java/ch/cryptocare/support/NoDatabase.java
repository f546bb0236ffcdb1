package ch.cryptocare.support;

import ch.cryptocare.server.platform.Transactions;
import java.util.function.Supplier;

/** Transactions where there is no database: they only know whether one is running. */
public final class NoDatabase implements Transactions {
    private final ThreadLocal<Integer> depth = ThreadLocal.withInitial(() -> 0);

    @Override
    public <T> T in(Supplier<T> work) {
        depth.set(depth.get() + 1);
        try {
            return work.get();
        } finally {
            depth.set(depth.get() - 1);
        }
    }

    @Override
    public void mustNotBeRunning() {
        if (depth.get() > 0) throw new IllegalStateException("a provider is called inside a transaction");
    }
}
