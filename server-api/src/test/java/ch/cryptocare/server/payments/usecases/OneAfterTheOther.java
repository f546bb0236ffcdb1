package ch.cryptocare.server.payments.usecases;

import ch.cryptocare.server.platform.Transactions;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Transactions in memory: one runs at a time. What it did stays done when it fails. */
public final class OneAfterTheOther implements Transactions {
    private final ReentrantLock lock = new ReentrantLock();

    @Override
    public <T> T in(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void mustNotBeRunning() {
        if (lock.isHeldByCurrentThread()) throw new IllegalStateException("a provider is called inside a transaction");
    }
}
