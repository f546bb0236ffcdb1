package ch.cryptocare.desktop.courses;

import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.parts.Buttons;
import ch.cryptocare.desktop.parts.ProblemNote;
import ch.cryptocare.desktop.parts.WhileShown;
import ch.cryptocare.desktop.parts.Words;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** Whether what is typed is kept, and what to do when it is not. */
final class SavingNote extends HBox {
    private final CourseViewModel model;
    private final Text text;
    private final StackPane words = new StackPane();

    /** @param preview shows what is written as learners will see it */
    SavingNote(CourseViewModel model, Text text, Runnable preview) {
        super(8);
        this.model = model;
        this.text = text;
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren()
                .addAll(
                        words,
                        Buttons.plain(text.of("preview"), Feather.EYE, preview),
                        Buttons.icon(text.of("course.undo"), Feather.ROTATE_CCW, model::undo),
                        Buttons.icon(text.of("course.redo"), Feather.ROTATE_CW, model::redo));
        setAlignment(Pos.CENTER_LEFT);
        WhileShown.hear(
                this,
                () -> model.savingProperty()
                        .subscribe(now -> words.getChildren().setAll(node(now))));
    }

    private Node node(Saving saving) {
        return switch (saving) {
            case Saving.Untouched _ -> Words.muted(text.of("course.saving.none"));
            case Saving.Typing _ -> Words.muted(text.of("course.saving.typing"));
            case Saving.Underway _ -> Words.muted(text.of("course.saving.underway"));
            case Saving.Kept(var at) ->
                Words.muted(text.of("course.saving.kept", text.formats().time(at)));
            case Saving.Failed(var why) ->
                new ProblemNote(text.of("course.saving.failed", why), Buttons.plain(text.of("try-again"), model::save));
            case Saving.Overtaken _ ->
                new ProblemNote(
                        text.of("course.saving.overtaken"),
                        Buttons.plain(text.of("course.saving.theirs"), model::takeTheirs),
                        Buttons.plain(text.of("course.saving.mine"), model::keepMine));
        };
    }
}
