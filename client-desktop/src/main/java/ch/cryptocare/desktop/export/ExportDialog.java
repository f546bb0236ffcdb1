package ch.cryptocare.desktop.export;

import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.notices.Notices;
import ch.cryptocare.desktop.parts.Buttons;
import ch.cryptocare.desktop.parts.Dialogs;
import ch.cryptocare.desktop.parts.ProblemNote;
import ch.cryptocare.desktop.parts.Words;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;

/** How far an export has come; closing it stops it. */
final class ExportDialog {
    private final Dialogs dialogs;
    private final Notices notices;
    private final Text text;
    private final Label count = Words.body("");
    private final ProblemNote fault = new ProblemNote("");
    private final ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);

    private ExportDialog(Dialogs dialogs, Notices notices, Text text) {
        this.dialogs = dialogs;
        this.notices = notices;
        this.text = text;
    }

    static void show(ExportViewModel model, Dialogs dialogs, Notices notices, Text text) {
        var dialog = new ExportDialog(dialogs, notices, text);
        dialog.bar.setMaxWidth(Double.MAX_VALUE);
        dialog.bar.setAccessibleText(text.of("export.running"));
        var cancel = Buttons.plain(text.of("cancel"), dialogs::close);
        cancel.setCancelButton(true);
        dialogs.show(
                Dialogs.card(
                        text.of("export.running"), dialog.bar, dialog.count, dialog.fault, Dialogs.buttons(cancel)),
                cancel);
        cancel.sceneProperty().addListener((_, _, scene) -> {
            if (scene == null) model.stop();
        });
        model.stateProperty().subscribe(dialog::draw);
    }

    private void draw(ExportViewModel.State state) {
        switch (state) {
            case ExportViewModel.State.Running(var rows) -> count.setText(text.count("export.rows", rows));
            case ExportViewModel.State.Saved(var rows, var file) -> {
                dialogs.close();
                notices.done(text.count("export.rows", rows) + " · " + file.getFileName());
            }
            case ExportViewModel.State.Stopped() -> notices.news(text.of("export.stopped"));
            case ExportViewModel.State.NotWritten() -> refuse(text.of("export.not-written"));
            case ExportViewModel.State.Failed(var why) -> refuse(notices.sentence(why));
        }
    }

    private void refuse(String sentence) {
        bar.setVisible(false);
        bar.setManaged(false);
        fault.say(sentence);
    }
}
