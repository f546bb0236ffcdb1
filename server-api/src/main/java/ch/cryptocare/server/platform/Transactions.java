package ch.cryptocare.server.platform;

import java.util.function.Supplier;

/** Runs work so that all of it is saved or none. Work inside work joins it. */
public interface Transactions {
    /** May run the work again from its start, when the database asks for it: keep effects inside the database. */
    <T> T in(Supplier<T> work);

    default void run(Runnable work) {
        in(() -> {
            work.run();
            return true;
        });
    }

    /** Adapters of outside services call this first: a slow provider must never hold a row lock. */
    void mustNotBeRunning();
}
