package ch.cryptocare.desktop.recordings;

import ch.cryptocare.common.contract.learning.RecordingResponse;
import ch.cryptocare.common.value.RecordingStatus;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.notices.Notices;
import ch.cryptocare.desktop.parts.Buttons;
import ch.cryptocare.desktop.parts.Dialogs;
import ch.cryptocare.desktop.parts.EmptyState;
import ch.cryptocare.desktop.parts.Entry;
import ch.cryptocare.desktop.parts.Icons;
import ch.cryptocare.desktop.parts.PagedPane;
import ch.cryptocare.desktop.parts.ProblemNote;
import ch.cryptocare.desktop.parts.Words;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.kordamp.ikonli.feather.Feather;

/** One's recordings, the newest first, to choose one; and to take away what nothing shows. */
final class RecordingsDialog {
    private static final double HEIGHT = 380;
    private static final double WIDTH = 560;

    private final RecordingsViewModel model;
    private final Dialogs dialogs;
    private final Text text;
    private final ProblemNote fault = new ProblemNote("");

    private RecordingsDialog(RecordingsViewModel model, Dialogs dialogs, Text text) {
        this.model = model;
        this.dialogs = dialogs;
        this.text = text;
    }

    static void show(RecordingsViewModel model, Dialogs dialogs, Notices notices, Text text) {
        var dialog = new RecordingsDialog(model, dialogs, text);
        var list = new ScrollPane(new PagedPane<>(model.recordings, text, notices, dialog::row, dialog::none));
        list.setFitToWidth(true);
        list.setPrefSize(WIDTH, HEIGHT);
        list.setFocusTraversable(false);
        var cancel = Buttons.plain(text.of("cancel"), dialogs::close);
        cancel.setCancelButton(true);
        dialogs.show(
                Dialogs.card(text.of("recording.choose.title"), list, dialog.fault, Dialogs.buttons(cancel)), cancel);
        model.recordings.load();
    }

    private Node row(RecordingResponse recording) {
        var take = Buttons.plain(text.of("take"), () -> {
            dialogs.close();
            model.choose(recording);
        });
        take.setAccessibleText(text.of("take") + ", " + recording.name());
        take.setDisable(recording.status() == RecordingStatus.FAILED);
        var remove = Buttons.icon(
                text.of("recording.remove", recording.name()),
                Feather.TRASH_2,
                () -> dialogs.askAbove(
                        text.of("recording.remove", recording.name()),
                        text.of("recording.remove.why"),
                        text.of("recording.remove.yes"),
                        () -> remove(recording)));
        return new Entry(
                Icons.round(Feather.FILM),
                recording.name(),
                Told.about(recording, text),
                List.of(Words.badge(text.of(recording.status()), colour(recording.status()))),
                take,
                remove);
    }

    private void remove(RecordingResponse recording) {
        model.remove(recording, fault::say);
    }

    private static String colour(RecordingStatus status) {
        return switch (status) {
            case UPLOADING -> "warning";
            case PREPARING -> "accent";
            case READY -> "success";
            case FAILED -> "danger";
        };
    }

    private Node none() {
        return new EmptyState(Feather.FILM, text.of("recording.list.none"), text.of("recording.list.none.why"));
    }
}
