package ch.cryptocare.desktop.recordings;

import ch.cryptocare.common.contract.learning.CaptionRequest;
import ch.cryptocare.common.contract.learning.RecordingApi;
import ch.cryptocare.common.contract.learning.RecordingResponse;
import ch.cryptocare.common.contract.learning.UploadResponse;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.RecordingStatus;
import ch.cryptocare.common.value.VideoId;
import ch.cryptocare.desktop.api.ServerApi;
import ch.cryptocare.desktop.async.Background;
import ch.cryptocare.desktop.async.Loaded;
import ch.cryptocare.desktop.notices.Notices;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.util.Subscription;

/** What a chapter shows, and how far it has come. */
public final class FilmViewModel {
    /** What the chapter shows; whoever takes another one changes it here. */
    public final ObjectProperty<Optional<VideoId>> film;

    public final Loaded<RecordingResponse> recording;
    final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");

    private final ServerApi api;
    private final Uploads uploads;
    private final Background background;
    private final Notices notices;
    private final Runnable ready;

    /** @param ready told when what was prepared can be shown */
    public FilmViewModel(
            ObjectProperty<Optional<VideoId>> film,
            ServerApi api,
            Uploads uploads,
            Background background,
            Notices notices,
            Runnable ready) {
        this.film = film;
        this.api = api;
        this.uploads = uploads;
        this.background = background;
        this.notices = notices;
        this.ready = ready;
        recording = new Loaded<>(background, () -> api.call(RecordingApi.RECORDING, id()), _ -> false);
    }

    private UUID id() {
        return film.get().orElseThrow().value();
    }

    Optional<RecordingResponse> told() {
        return recording.state() instanceof Loaded.State.Shown<RecordingResponse>(var now)
                        && film.get().equals(Optional.of(now.id()))
                ? Optional.of(now)
                : Optional.empty();
    }

    /** Told when a film is sent. */
    Subscription whenSent(Runnable hearer) {
        return uploads.begunProperty().subscribe(hearer);
    }

    Optional<Upload> upload() {
        return film.get().flatMap(uploads::of).filter(upload -> !(upload.state() instanceof Upload.State.Sent));
    }

    void load() {
        if (film.get().isPresent()) recording.load();
    }

    /** Again and again while it is seen: whether what is prepared is ready. */
    void look() {
        if (told().filter(now -> now.status() == RecordingStatus.PREPARING).isEmpty()) return;
        background
                .run(() -> api.call(RecordingApi.RECORDING, id()))
                .then(this::learn)
                .failed(_ -> {});
    }

    private void learn(RecordingResponse now) {
        recording.show(now);
        if (now.status() == RecordingStatus.READY) ready.run();
    }

    /** Sends a film, which the chapter shows from now on. */
    void begin(Path file) {
        uploads.begin(file).whileBusy(busy).then(begun -> begun(begun, file)).failed(notices::trouble);
    }

    private void begun(UploadResponse begun, Path file) {
        take(begun.recording());
        uploads.send(begun, file);
    }

    /** What another day has left. */
    void goOn(Path file) {
        told().ifPresent(recording -> uploads.goOn(recording, file));
    }

    void take(RecordingResponse chosen) {
        recording.show(chosen);
        film.set(Optional.of(chosen.id()));
    }

    void stop() {
        upload().ifPresent(Upload::stop);
    }

    /** What is said in it; {@code unreadable} when the file is no text. */
    void caption(Language language, Path file, Runnable unreadable) {
        background
                .run(() -> read(file))
                .whileBusy(busy)
                .then(track -> track.ifPresentOrElse(words -> send(new CaptionRequest(language, words)), unreadable))
                .failed(notices::trouble);
    }

    private static Optional<String> read(Path file) throws IOException {
        if (Files.size(file) > RecordingApi.LARGEST_TRACK) return Optional.empty();
        try {
            return Optional.of(Files.readString(file));
        } catch (MalformedInputException e) {
            return Optional.empty();
        }
    }

    private void send(CaptionRequest request) {
        background
                .run(() -> api.call(RecordingApi.CAPTION, id(), request))
                .whileBusy(busy)
                .then(recording::show)
                .failed(notices::trouble);
    }

    /** For a list to choose from. */
    RecordingsViewModel others(Consumer<RecordingResponse> chosen) {
        return new RecordingsViewModel(api, background, notices, chosen);
    }
}
