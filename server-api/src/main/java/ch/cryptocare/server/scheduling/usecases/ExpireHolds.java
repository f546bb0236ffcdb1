package ch.cryptocare.server.scheduling.usecases;

import ch.cryptocare.server.platform.Live;
import ch.cryptocare.server.platform.Transactions;
import java.time.InstantSource;

/** Frees the slots of holds that were not paid in time. Slots count as free at once; this tells who is looking. */
public final class ExpireHolds {
    private static final int AT_ONCE = 1_000;

    private final Transactions transactions;
    private final Appointments appointments;
    private final Watchers watchers;
    private final InstantSource clock;

    public ExpireHolds(Transactions transactions, Appointments appointments, Live live, InstantSource clock) {
        this.transactions = transactions;
        this.appointments = appointments;
        this.watchers = new Watchers(live);
        this.clock = clock;
    }

    public void expire() {
        while (expireSome() == AT_ONCE) {
            // There may be more.
        }
    }

    private int expireSome() {
        return transactions.in(() -> {
            var lapsed = appointments.expireLapsed(AT_ONCE, clock.instant());
            lapsed.forEach(watchers::changed);
            return lapsed.size();
        });
    }
}
