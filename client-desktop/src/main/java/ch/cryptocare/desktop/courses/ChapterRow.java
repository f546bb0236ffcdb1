package ch.cryptocare.desktop.courses;

import ch.cryptocare.common.value.ChapterKind;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.parts.Buttons;
import ch.cryptocare.desktop.parts.Icons;
import ch.cryptocare.desktop.parts.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** A chapter in its list: opened by a press, moved by dragging or with Alt and the arrows. */
record ChapterRow(CourseViewModel model, ChapterForm chapter, int number, Text text, Consumer<ChapterForm> remove) {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

    HBox node() {
        var title = Words.strong("");
        title.textProperty()
                .bind(chapter.title
                        .in(text.language())
                        .map(typed -> (number + 1) + ". " + (typed.isBlank() ? untitled() : typed)));
        title.setWrapText(false);
        var content = new HBox(10, Icons.of(icon(chapter.kind)), title, kind());
        content.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        title.setMinWidth(0);
        var open = new Button(null, content);
        open.getStyleClass().addAll("row", "row-button", "chapter-row");
        open.accessibleTextProperty().bind(title.textProperty().map(words -> words + ", " + text.of(chapter.kind)));
        open.setAccessibleHelp(text.of("course.chapters.hint"));
        open.setMaxWidth(Double.MAX_VALUE);
        open.setOnAction(_ -> model.chapter.set(chapter));
        open.pseudoClassStateChanged(OPEN, model.chapter.get() == chapter);
        content.prefWidthProperty().bind(open.widthProperty().subtract(34));
        HBox.setHgrow(open, Priority.ALWAYS);
        var row = new HBox(
                4,
                open,
                Buttons.icon(text.of("course.chapters.remove"), Feather.TRASH_2, () -> remove.accept(chapter)));
        row.setAlignment(Pos.CENTER_LEFT);
        row.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        drag(row);
        return row;
    }

    private Label kind() {
        var kind = Words.muted(text.of(chapter.kind));
        kind.setWrapText(false);
        kind.setMinWidth(Label.USE_PREF_SIZE);
        return kind;
    }

    private String untitled() {
        var other = chapter.title
                .in(text.language() == Language.FR ? Language.EN : Language.FR)
                .get();
        return other.isBlank() ? text.of("course.chapter.untitled") : other;
    }

    private static Feather icon(ChapterKind kind) {
        return switch (kind) {
            case VIDEO -> Feather.FILM;
            case TEXT -> Feather.ALIGN_LEFT;
            case DOCUMENT -> Feather.FILE;
            case QUIZ -> Feather.HELP_CIRCLE;
        };
    }

    private void pressed(KeyEvent key) {
        if (!key.isAltDown()) return;
        if (key.getCode() == KeyCode.UP) moveTo(number - 1);
        else if (key.getCode() == KeyCode.DOWN) moveTo(number + 1);
        else return;
        key.consume();
    }

    private void moveTo(int place) {
        var chapters = model.form.chapters;
        if (place < 0 || place >= chapters.size() || place == number) return;
        var order = new ArrayList<>(chapters);
        Collections.rotate(
                order.subList(Math.min(number, place), Math.max(number, place) + 1), place > number ? -1 : 1);
        chapters.setAll(order);
        model.chapter.set(chapter);
    }

    private void drag(HBox row) {
        row.setOnDragDetected(press -> {
            var carried = new ClipboardContent();
            carried.putString(String.valueOf(number));
            row.startDragAndDrop(TransferMode.MOVE).setContent(carried);
            press.consume();
        });
        row.setOnDragOver(over -> {
            if (!row.equals(over.getGestureSource())) over.acceptTransferModes(TransferMode.MOVE);
        });
        row.setOnDragEntered(_ -> row.pseudoClassStateChanged(TARGET, true));
        row.setOnDragExited(_ -> row.pseudoClassStateChanged(TARGET, false));
        row.setOnDragDropped(drop -> {
            var from = Integer.parseInt(drop.getDragboard().getString());
            drop.setDropCompleted(true);
            var moved = model.form.chapters.get(from);
            new ChapterRow(model, moved, from, text, remove).moveTo(number);
        });
    }
}
