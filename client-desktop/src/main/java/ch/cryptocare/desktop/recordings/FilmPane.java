package ch.cryptocare.desktop.recordings;

import ch.cryptocare.common.contract.learning.RecordingResponse;
import ch.cryptocare.desktop.async.Failure;
import ch.cryptocare.desktop.async.Loaded;
import ch.cryptocare.desktop.async.Ticker;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.notices.Notices;
import ch.cryptocare.desktop.parts.Buttons;
import ch.cryptocare.desktop.parts.ChooseFile;
import ch.cryptocare.desktop.parts.Dialogs;
import ch.cryptocare.desktop.parts.Drops;
import ch.cryptocare.desktop.parts.ProblemNote;
import ch.cryptocare.desktop.parts.WhileShown;
import ch.cryptocare.desktop.parts.Words;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/** Which film a chapter shows: chosen among those that are there, or sent from this machine. */
public final class FilmPane extends VBox {
    static final List<String> FILMS = List.of("*.mp4", "*.mov", "*.m4v", "*.mkv", "*.webm", "*.avi", "*.mpg", "*.ts");
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);

    /** Where one begins. */
    public final Button choose;

    private final FilmViewModel model;
    private final Text text;
    private final Notices notices;
    private final Dialogs dialogs;
    private final ChooseFile files;
    private final VBox film = new VBox(8);

    public FilmPane(FilmViewModel model, Text text, Notices notices, Dialogs dialogs, ChooseFile files, Ticker ticker) {
        super(8);
        this.model = model;
        this.text = text;
        this.notices = notices;
        this.dialogs = dialogs;
        this.files = files;
        choose = Buttons.plain(text.of("recording.choose"), Feather.FILM, this::choose);
        var send = Buttons.busyWhile(
                Buttons.plain(text.of("recording.send"), Feather.UPLOAD, () -> file(model::begin)), model.busy);
        var name = Words.body(text.of("recording.title"));
        name.getStyleClass().add("field-name");
        getChildren().addAll(name, film, new FlowPane(8, 8, choose, send));
        Drops.take(this, model::begin);
        WhileShown.hear(this, () -> {
            model.load();
            draw();
            var looking = ticker.every(BETWEEN_LOOKS, model::look);
            return Subscription.combine(
                    model.film.subscribe(this::draw),
                    model.recording.stateProperty().subscribe(this::draw),
                    model.whenSent(this::draw),
                    looking::run);
        });
    }

    private void draw() {
        film.getChildren().setAll(model.film.get().map(_ -> there()).orElseGet(this::none));
    }

    private Node none() {
        return Words.muted(text.of("recording.none"));
    }

    private Node there() {
        var upload = model.upload();
        if (upload.isPresent()) return sent(upload.get());
        if (model.told().isPresent()) return recording(model.told().get());
        if (model.recording.state() instanceof Loaded.State.Failed<RecordingResponse>(var why)) return unknown(why);
        return Words.muted(text.of("recording.asking"));
    }

    /** What another author has put here, or what was there from the beginning. */
    private Node unknown(Failure why) {
        if (why instanceof Failure.Refused) return Words.body(text.of("recording.of-others"));
        return new ProblemNote(notices.sentence(why), Buttons.plain(text.of("try-again"), model::load));
    }

    private Node sent(Upload upload) {
        var pane = new VBox(6);
        model.told().ifPresent(now -> pane.getChildren().add(Words.strong(now.name())));
        pane.getChildren().add(new UploadPane(upload, text));
        WhileShown.hear(
                pane,
                () -> upload.stateProperty().subscribe(state -> {
                    switch (state) {
                        case Upload.State.Sending _, Upload.State.Waiting _ -> {}
                        case Upload.State.Sent _ -> model.load();
                        case Upload.State.Stopped _ -> again(pane, text.of("recording.stopped"));
                        case Upload.State.Unreadable _ -> again(pane, text.of("recording.unreadable"));
                        case Upload.State.Failed(var why) -> again(pane, notices.sentence(why));
                    }
                }));
        return pane;
    }

    /** In place of the bar. */
    private void again(VBox pane, String sentence) {
        pane.getChildren().removeLast();
        pane.getChildren().add(note(sentence));
    }

    private Node note(String sentence) {
        return new ProblemNote(sentence, Buttons.plain(text.of("recording.go-on"), () -> file(model::goOn)));
    }

    private Node recording(RecordingResponse now) {
        var pane = new VBox(6, Words.strong(now.name()), Words.muted(Told.about(now, text)));
        pane.getChildren()
                .addAll(
                        switch (now.status()) {
                            case UPLOADING -> List.of(note(text.of("recording.half")));
                            case PREPARING -> List.of(turning(), Words.muted(text.of("recording.preparing")));
                            case READY -> List.of(new CaptionsPane(model, now, text, notices, files));
                            case FAILED ->
                                List.of(new ProblemNote(
                                        now.failure().map(text::of).orElse(text.of("recording.failed"))));
                        });
        return pane;
    }

    private Node turning() {
        var bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(text.of("RecordingStatus.PREPARING"));
        return bar;
    }

    private void choose() {
        RecordingsDialog.show(model.others(model::take), dialogs, notices, text);
    }

    private void file(Consumer<Path> taken) {
        files.choose(getScene().getWindow(), text.of("recording.films"), FILMS).ifPresent(taken);
    }
}
