package ch.cryptocare.server.scheduling.usecases;

import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.server.scheduling.usecases.Directory.Entry;
import ch.cryptocare.server.scheduling.usecases.Directory.Opening;
import ch.cryptocare.server.scheduling.usecases.Directory.Position;
import ch.cryptocare.server.scheduling.usecases.Directory.Wanted;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds practitioners, whoever is free first before the others. The order comes from what was last known of each one's
 * next slot; the slot that is shown is looked up anew where that is not current.
 */
public final class SearchPractitioners {
    private final Directory directory;
    private final FindOpenings findOpenings;
    private final InstantSource clock;

    public SearchPractitioners(Directory directory, FindOpenings findOpenings, InstantSource clock) {
        this.directory = directory;
        this.findOpenings = findOpenings;
        this.clock = clock;
    }

    public List<Entry> search(Wanted wanted, Optional<Position> after, int atMost) {
        var found = directory.search(wanted, after, atMost, clock.instant());
        var outdated = found.stream()
                .filter(entry -> !entry.current())
                .map(entry -> entry.practitioner().id())
                .toList();
        if (outdated.isEmpty()) return found;
        var openings = findOpenings.of(outdated).stream()
                .filter(opening -> opening.mode().equals(wanted.mode()))
                .collect(Collectors.toMap(Opening::practitioner, Opening::next));
        return found.stream()
                .map(entry -> entry.current() ? entry : entry.with(next(openings, entry)))
                .toList();
    }

    private static Optional<NextSlot> next(Map<PractitionerId, Optional<NextSlot>> openings, Entry entry) {
        return openings.getOrDefault(entry.practitioner().id(), Optional.empty());
    }
}
