package ch.cryptocare.server.legal.usecases;

import ch.cryptocare.server.platform.PersonalRecords;
import ch.cryptocare.server.platform.Transactions;
import java.time.InstantSource;
import java.util.List;

/** Keeps nothing longer than it is needed (GDPR art. 5(1)(e)): each module knows how long that is. */
public final class ForgetOld {
    private static final int AT_ONCE = 1_000;

    private final Transactions transactions;
    private final List<PersonalRecords> records;
    private final InstantSource clock;

    public ForgetOld(Transactions transactions, List<PersonalRecords> records, InstantSource clock) {
        this.transactions = transactions;
        this.records = records;
        this.clock = clock;
    }

    public void forget() {
        records.forEach(this::forget);
    }

    /** Some at a time: a transaction over years of rows would keep others waiting. */
    private void forget(PersonalRecords module) {
        boolean more = true;
        while (more) more = transactions.in(() -> module.forgetOld(clock.instant(), AT_ONCE));
    }
}
