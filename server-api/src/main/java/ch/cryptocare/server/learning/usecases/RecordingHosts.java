package ch.cryptocare.server.learning.usecases;

import ch.cryptocare.server.learning.domain.Video;
import java.util.List;

/** The hosts of recordings: each recording stays with its own, whoever takes the next ones. */
public final class RecordingHosts {
    private final Video.Host chosen;
    private final List<RecordingHost> known;

    /** @param chosen who takes what is uploaded from now on */
    public RecordingHosts(Video.Host chosen, List<RecordingHost> known) {
        this.chosen = chosen;
        this.known = List.copyOf(known);
    }

    Video.Host chosen() {
        return chosen;
    }

    public List<RecordingHost> all() {
        return known;
    }

    RecordingHost of(Video.Host name) {
        return known.stream()
                .filter(host -> host.name() == name)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("there are recordings at " + name
                        + ", and its settings are missing: they stay as long as it has recordings"));
    }
}
