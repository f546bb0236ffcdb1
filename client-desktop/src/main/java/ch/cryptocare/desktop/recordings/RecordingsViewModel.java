package ch.cryptocare.desktop.recordings;

import ch.cryptocare.common.contract.learning.RecordingApi;
import ch.cryptocare.common.contract.learning.RecordingQuery;
import ch.cryptocare.common.contract.learning.RecordingResponse;
import ch.cryptocare.desktop.api.ServerApi;
import ch.cryptocare.desktop.async.Background;
import ch.cryptocare.desktop.async.Failure;
import ch.cryptocare.desktop.async.Paged;
import ch.cryptocare.desktop.notices.Notices;
import java.util.function.Consumer;

/** One's recordings, to choose one of them. */
final class RecordingsViewModel {
    final Paged<RecordingResponse> recordings;

    private final ServerApi api;
    private final Background background;
    private final Notices notices;
    private final Consumer<RecordingResponse> chosen;

    RecordingsViewModel(ServerApi api, Background background, Notices notices, Consumer<RecordingResponse> chosen) {
        this.api = api;
        this.background = background;
        this.notices = notices;
        this.chosen = chosen;
        recordings = new Paged<>(background, cursor -> {
            var page = api.call(RecordingApi.RECORDINGS, new RecordingQuery(cursor));
            return new Paged.Page<>(page.items(), page.nextCursor());
        });
    }

    void choose(RecordingResponse recording) {
        chosen.accept(recording);
    }

    /** @param refused says why not */
    void remove(RecordingResponse recording, Consumer<String> refused) {
        background
                .run(() ->
                        api.call(RecordingApi.REMOVE_RECORDING, recording.id().value()))
                .then(_ -> recordings.load())
                .failed((Failure why) -> refused.accept(notices.sentence(why)));
    }
}
