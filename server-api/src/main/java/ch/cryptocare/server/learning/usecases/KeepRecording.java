package ch.cryptocare.server.learning.usecases;

import ch.cryptocare.common.value.Language;
import ch.cryptocare.server.learning.domain.Video;
import ch.cryptocare.server.platform.Transactions;
import java.time.InstantSource;
import java.util.Map;

/** Takes a recording that is cut up for HLS; from then on courses can show it. */
public final class KeepRecording {
    private final Transactions transactions;
    private final Videos videos;
    private final Shelf shelf;
    private final InstantSource clock;

    public KeepRecording(Transactions transactions, Videos videos, Shelf shelf, InstantSource clock) {
        this.transactions = transactions;
        this.videos = videos;
        this.shelf = shelf;
        this.clock = clock;
    }

    /** Its files are there before anybody can ask for them. */
    public void keep(Video video, Map<Language, String> captions, Map<String, byte[]> files) {
        shelf.keep(video, files);
        transactions.run(() -> videos.add(video, captions, clock.instant()));
    }
}
