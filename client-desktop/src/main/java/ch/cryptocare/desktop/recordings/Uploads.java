package ch.cryptocare.desktop.recordings;

import ch.cryptocare.common.contract.learning.FileName;
import ch.cryptocare.common.contract.learning.RecordingApi;
import ch.cryptocare.common.contract.learning.RecordingResponse;
import ch.cryptocare.common.contract.learning.UploadRequest;
import ch.cryptocare.common.contract.learning.UploadResponse;
import ch.cryptocare.common.value.VideoId;
import ch.cryptocare.desktop.api.Pieces;
import ch.cryptocare.desktop.api.ServerApi;
import ch.cryptocare.desktop.async.Background;
import ch.cryptocare.desktop.async.Work;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** What this desktop sends, wherever in the window one is meanwhile. */
public final class Uploads {
    private static final int LONGEST_NAME = 200;

    private final Map<VideoId, Upload> known = new HashMap<>();
    private final ReadOnlyIntegerWrapper begun = new ReadOnlyIntegerWrapper(this, "begun");
    private final ServerApi api;
    private final Background background;

    public Uploads(ServerApi api, Background background) {
        this.api = api;
        this.background = background;
    }

    /** How many there were, to hear of the next one. */
    ReadOnlyIntegerProperty begunProperty() {
        return begun.getReadOnlyProperty();
    }

    /** Makes place for a film, which is called as its file; {@link #send} follows. */
    Work<UploadResponse> begin(Path file) {
        return background.run(() -> api.call(RecordingApi.BEGIN_UPLOAD, request(file)));
    }

    private static UploadRequest request(Path file) throws IOException {
        var name = String.valueOf(file.getFileName()).replaceAll("\\p{C}", " ");
        var called = name.substring(0, Math.min(LONGEST_NAME, name.length()));
        return new UploadRequest(new FileName(called), Files.size(file));
    }

    void send(UploadResponse begun, Path file) {
        send(begun.recording(), begun.address(), file);
    }

    /** As another day has left it; the file must be the same. */
    void goOn(RecordingResponse recording, Path file) {
        send(
                recording,
                RecordingApi.CONTENT.path().replace("{id}", recording.id().toString()),
                file);
    }

    private void send(RecordingResponse recording, String address, Path file) {
        of(recording.id()).ifPresent(Upload::stop);
        var upload = new Upload(address, file, recording.bytes(), new Pieces(api), background);
        known.put(recording.id(), upload);
        begun.set(begun.get() + 1);
        upload.send();
    }

    Optional<Upload> of(VideoId recording) {
        return Optional.ofNullable(known.get(recording));
    }

    /** When somebody else sits down. */
    public void clear() {
        known.values().forEach(Upload::stop);
        known.clear();
    }
}
