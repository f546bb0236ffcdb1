package ch.cryptocare.server.learning.usecases.authoring;

import ch.cryptocare.server.learning.usecases.Documents;
import ch.cryptocare.server.platform.Transactions;
import java.time.Duration;
import java.time.InstantSource;

/** Forgets files that no chapter names any more: not at once, since whoever took one out may want it back. */
public final class ForgetDocuments {
    private static final Duration KEPT = Duration.ofDays(30);

    private final Transactions transactions;
    private final Documents documents;
    private final InstantSource clock;

    public ForgetDocuments(Transactions transactions, Documents documents, InstantSource clock) {
        this.transactions = transactions;
        this.documents = documents;
        this.clock = clock;
    }

    public void forget() {
        transactions.run(() -> documents.forgetUnused(clock.instant().minus(KEPT)));
    }
}
