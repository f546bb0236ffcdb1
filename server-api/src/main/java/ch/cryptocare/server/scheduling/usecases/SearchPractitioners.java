package ch.cryptocare.server.scheduling.usecases;

import ch.cryptocare.server.scheduling.usecases.Directory.Entry;
import ch.cryptocare.server.scheduling.usecases.Directory.Opening;
import ch.cryptocare.server.scheduling.usecases.Directory.Position;
import ch.cryptocare.server.scheduling.usecases.Directory.Wanted;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Finds practitioners, whoever is free first before the others. The order comes from what was last known of each one's
 * next slot; the slot that is shown is looked up anew where that is not current.
 */
public final class SearchPractitioners {
    private final Directory directory;
    private final FindOpenings openings;
    private final InstantSource clock;

    public SearchPractitioners(Directory directory, FindOpenings openings, InstantSource clock) {
        this.directory = directory;
        this.openings = openings;
        this.clock = clock;
    }

    public List<Entry> search(Wanted wanted, Optional<Position> after, int atMost) {
        return directory.search(wanted, after, atMost, clock.instant()).stream()
                .map(entry -> entry.current() ? entry : current(entry, wanted))
                .toList();
    }

    private Entry current(Entry entry, Wanted wanted) {
        var next = openings.of(entry.practitioner().id()).stream()
                .filter(opening -> opening.mode().equals(wanted.mode()))
                .findFirst()
                .flatMap(Opening::next);
        return new Entry(entry.practitioner(), entry.modes(), entry.priceSatsFrom(), next, true, entry.position());
    }
}
