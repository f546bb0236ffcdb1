package ch.cryptocare.server.scheduling.usecases;

import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.server.platform.Transactions;
import java.time.InstantSource;
import java.util.List;

/** Looks up the next free slot of every practitioner for whom what is known is out of date. */
public final class RefreshOpenings {
    private static final System.Logger LOG = System.getLogger(RefreshOpenings.class.getName());
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
        if (outdated.isEmpty()) return;
        try {
            refresh(outdated);
        } catch (RuntimeException e) {
            // Somebody's schedule cannot be read: the others must not wait for it.
            outdated.forEach(this::refreshAlone);
        }
    }

    private void refreshAlone(PractitionerId practitioner) {
        try {
            refresh(List.of(practitioner));
        } catch (RuntimeException e) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    "the next opening of practitioner " + practitioner + " cannot be found",
                    e);
        }
    }

    private void refresh(List<PractitionerId> practitioners) {
        transactions.run(() -> directory.save(openings.of(practitioners)));
    }
}
