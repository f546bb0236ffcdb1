package ch.cryptocare.server.scheduling.usecases;

import ch.cryptocare.server.platform.Transactions;
import java.time.InstantSource;

/** Looks up the next free slot of every practitioner for whom what is known is out of date. */
public final class RefreshOpenings {
    private static final int AT_ONCE = 200;

    private final Transactions transactions;
    private final Directory directory;
    private final FindOpenings openings;
    private final InstantSource clock;

    public RefreshOpenings(Transactions transactions, Directory directory, FindOpenings openings, InstantSource clock) {
        this.transactions = transactions;
        this.directory = directory;
        this.openings = openings;
        this.clock = clock;
    }

    public void refresh() {
        var outdated = directory.outdated(AT_ONCE, clock.instant());
        if (!outdated.isEmpty()) transactions.run(() -> directory.save(openings.of(outdated)));
    }
}
