package ch.cryptocare.desktop.recordings;

import ch.cryptocare.common.contract.learning.RecordingResponse;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.notices.Notices;
import ch.cryptocare.desktop.parts.Buttons;
import ch.cryptocare.desktop.parts.ChooseFile;
import ch.cryptocare.desktop.parts.Words;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

/** In which languages one can read what is said in a film. */
final class CaptionsPane extends FlowPane {
    private static final List<String> TRACKS = List.of("*.vtt");

    private final FilmViewModel model;
    private final Text text;
    private final Notices notices;
    private final ChooseFile files;

    CaptionsPane(FilmViewModel model, RecordingResponse recording, Text text, Notices notices, ChooseFile files) {
        super(8, 8);
        this.model = model;
        this.text = text;
        this.notices = notices;
        this.files = files;
        setAlignment(Pos.CENTER_LEFT);
        getChildren().add(Words.body(Told.captions(recording, text)));
        for (var language : Language.values()) getChildren().add(choose(language, recording));
    }

    private Button choose(Language language, RecordingResponse recording) {
        var key = recording.captions().contains(language) ? "recording.captions.replace" : "recording.captions.add";
        var words = text.of(key, text.of(language));
        return Buttons.busyWhile(Buttons.plain(words, () -> choose(language)), model.busy);
    }

    private void choose(Language language) {
        files.choose(getScene().getWindow(), text.of("recording.captions"), TRACKS)
                .ifPresent(file ->
                        model.caption(language, file, () -> notices.news(text.of("recording.captions.unreadable"))));
    }
}
