package ch.cryptocare.desktop.courses.quiz;

import ch.cryptocare.common.contract.authoring.QuestionDraft;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.QuestionFormat;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.parts.Buttons;
import ch.cryptocare.desktop.parts.Choice;
import ch.cryptocare.desktop.parts.ChooseFile;
import ch.cryptocare.desktop.parts.Dialogs;
import ch.cryptocare.desktop.parts.Field;
import ch.cryptocare.desktop.parts.ProblemNote;
import ch.cryptocare.desktop.parts.WhileShown;
import ch.cryptocare.desktop.parts.Words;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/** Asks for a file of questions, and then which of them are taken. */
final class ImportDialog {
    private final ImportViewModel model;
    private final Dialogs dialogs;
    private final Text text;
    private final ChooseFile files;
    private final Consumer<List<QuestionDraft>> taken;
    private final Label name = Words.body("");
    private final ProblemNote fault = new ProblemNote("");
    private final VBox content = new VBox(12);
    private final Button choose;
    private final Button read;
    private final VBox asking;

    ImportDialog(
            ImportViewModel model, Dialogs dialogs, Text text, ChooseFile files, Consumer<List<QuestionDraft>> taken) {
        this.model = model;
        this.dialogs = dialogs;
        this.text = text;
        this.files = files;
        this.taken = taken;
        choose = Buttons.plain(text.of("quiz-import.choose"), Feather.FILE_TEXT, this::choose);
        choose.disableProperty().bind(model.busy);
        read = Buttons.busyWhile(Buttons.primary(text.of("quiz-import.read"), model::read), model.busy);
        read.setDefaultButton(true);
        asking = asking();
    }

    void show() {
        var card = Dialogs.card(text.of("quiz-import.title"), content);
        card.getStyleClass().add("dialog-card-wide");
        takeDrops(card);
        WhileShown.hear(
                card,
                () -> Subscription.combine(
                        model.fileProperty().subscribe(_ -> draw()),
                        model.faultProperty().subscribe(this::say),
                        model.foundProperty().subscribe(_ -> draw())));
        draw();
        dialogs.show(card, choose);
    }

    private VBox asking() {
        var format = pick("quiz-import.format", List.of(QuestionFormat.values()), model.format);
        var language = pick("quiz-import.language", List.of(Language.values()), model.language);
        var reading = Words.muted(text.of("quiz-import.reading"));
        reading.visibleProperty().bind(model.busy);
        reading.managedProperty().bind(model.busy);
        var file = new HBox(12, choose, name);
        file.setAlignment(Pos.CENTER_LEFT);
        return new VBox(
                12,
                Words.muted(text.of("quiz-import.hint")),
                file,
                Controls.evenly(format, language),
                fault,
                reading,
                Dialogs.buttons(cancel(), read));
    }

    private <E extends Enum<E>> Field<ComboBox<E>> pick(String key, List<E> all, ObjectProperty<E> chosen) {
        var field = new Field<>(text.of(key), Choice.of(all, text));
        field.control.valueProperty().bindBidirectional(chosen);
        return field;
    }

    private void draw() {
        var file = model.fileProperty().get();
        name.setText(file.map(QuestionFile.Words::name).orElse(text.of("quiz-import.drop")));
        Controls.show(read, file.isPresent());
        model.foundProperty().get().ifPresentOrElse(this::draw, this::ask);
    }

    private void ask() {
        if (!content.getChildren().equals(List.of(asking)))
            content.getChildren().setAll(asking);
        (read.isVisible() ? read : choose).requestFocus();
    }

    private void say(String sentence) {
        fault.say(sentence);
        if (!sentence.isEmpty()) ask();
    }

    private void draw(Found found) {
        var pane = new FoundPane(found, text, model::back, dialogs::close, taken);
        content.getChildren().setAll(pane);
        pane.takeCursor();
    }

    private Button cancel() {
        var cancel = Buttons.plain(text.of("cancel"), dialogs::close);
        cancel.setCancelButton(true);
        return cancel;
    }

    private void choose() {
        files.choose(choose.getScene().getWindow(), text.of("quiz-import.files"), QuestionFile.ENDINGS)
                .ifPresent(model::open);
    }

    private void takeDrops(VBox card) {
        card.setOnDragOver(over -> {
            if (dropped(over).isPresent()) over.acceptTransferModes(TransferMode.COPY);
        });
        card.setOnDragDropped(drop -> {
            dropped(drop).ifPresent(model::open);
            drop.setDropCompleted(true);
        });
    }

    private static Optional<Path> dropped(DragEvent event) {
        return event.getDragboard().getFiles().stream().findFirst().map(File::toPath);
    }
}
