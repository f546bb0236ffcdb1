package ch.cryptocare.server.platform;

import ch.cryptocare.common.value.AccountId;
import java.util.Optional;

/** Whoever is signed in and asks, as long as the answer takes: what the database notes by itself bears their name. */
public final class Actor {
    private static final ScopedValue<AccountId> ASKING = ScopedValue.newInstance();

    private Actor() {}

    /** Nobody for guests, and for what runs by itself. */
    public static Optional<AccountId> asking() {
        return ASKING.isBound() ? Optional.of(ASKING.get()) : Optional.empty();
    }

    public static void asks(AccountId account, Runnable work) {
        ScopedValue.where(ASKING, account).run(work);
    }
}
