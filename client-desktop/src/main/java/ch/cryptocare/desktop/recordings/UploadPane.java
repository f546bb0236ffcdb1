package ch.cryptocare.desktop.recordings;

import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.parts.Buttons;
import ch.cryptocare.desktop.parts.WhileShown;
import ch.cryptocare.desktop.parts.Words;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** How much of a film has arrived. */
final class UploadPane extends VBox {
    private final Upload upload;
    private final Text text;
    private final ProgressBar bar = new ProgressBar(0);
    private final Label words = Words.muted("");

    UploadPane(Upload upload, Text text) {
        super(6);
        this.upload = upload;
        this.text = text;
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(text.of("recording.sending"));
        HBox.setHgrow(bar, Priority.ALWAYS);
        var line = new HBox(12, bar, Buttons.plain(text.of("recording.stop"), upload::stop));
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(line, words);
        WhileShown.hear(this, () -> upload.stateProperty().subscribe(this::draw));
    }

    private void draw(Upload.State state) {
        switch (state) {
            case Upload.State.Sending(var there) -> tell(there, "recording.sending.why");
            case Upload.State.Waiting(var there) -> tell(there, "recording.waiting.why");
            default -> {}
        }
    }

    private void tell(long there, String sentence) {
        bar.setProgress((double) there / upload.bytes);
        words.setText(text.of("recording.there", Told.megabytes(there), Told.megabytes(upload.bytes)) + " "
                + text.of(sentence));
    }
}
