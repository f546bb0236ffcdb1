package ch.cryptocare.desktop.courses.quiz;

import ch.cryptocare.common.contract.authoring.QuestionDraft;
import ch.cryptocare.desktop.courses.quiz.Places.Located;
import ch.cryptocare.desktop.parts.Icons;
import ch.cryptocare.desktop.parts.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A question in a line; when it is open, below it all there is to write. */
final class QuestionBox extends VBox implements Movable {
    private final Desk.Asked at;
    private final Consumer<String> goTo;
    private final Label number = Words.badge("", "neutral");
    private final Label words = Words.strong("");
    private final Label about = Words.muted("");
    private final Label faults = Words.badge("", "danger");
    private final FontIcon arrow = Icons.of(Feather.CHEVRON_RIGHT);
    private final Button row;
    private @Nullable QuestionForm form;

    QuestionBox(Desk.Asked at, Consumer<String> goTo) {
        this.at = at;
        this.goTo = goTo;
        for (var line : List.of(words, about)) {
            line.setWrapText(false);
            line.getStyleClass().add("brief");
        }
        var both = new VBox(2, words, about);
        both.setMinWidth(0);
        HBox.setHgrow(both, Priority.ALWAYS);
        faults.setMinWidth(Label.USE_PREF_SIZE);
        number.setMinWidth(Label.USE_PREF_SIZE);
        var content = new HBox(number, both, faults, arrow);
        content.setAlignment(Pos.CENTER_LEFT);
        content.getStyleClass().add("row-content");
        row = new Button(null, content);
        row.setId(Places.question(at.key()));
        row.getStyleClass().addAll("row", "row-button");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setOnAction(_ -> at.desk().model().open(form == null ? Optional.of(at.key()) : Optional.empty()));
        content.prefWidthProperty().bind(row.widthProperty().subtract(34));
        getStyleClass().add("quiz-question");
        getChildren().add(row);
    }

    @Override
    public void move(int by) {
        at.desk().model().move(at.key(), by);
    }

    void draw(Located now, boolean isOpen) {
        drawRow(now, isOpen);
        if (isOpen && form == null) {
            form = new QuestionForm(at, goTo);
            getChildren().add(form);
        }
        if (!isOpen && form != null) {
            getChildren().remove(form);
            form = null;
        }
        pseudoClassStateChanged(QuestionForm.OPEN, isOpen);
        if (form != null) form.draw(now.question());
    }

    private void drawRow(Located now, boolean isOpen) {
        var question = now.question();
        var text = at.desk().text();
        var written = BothLanguages.best(question.text(), text.language());
        number.setText(String.valueOf(now.index() + 1));
        words.setText(
                written.isBlank()
                        ? text.of("quiz-editor.question.empty")
                        : written.strip().replace('\n', ' '));
        about.setText(about(question));
        long wrong = at.desk().model().faultsOf(at.key());
        faults.setText(text.count("quiz-editor.question.faults", wrong));
        Controls.show(faults, wrong > 0);
        arrow.setIconCode(isOpen ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
        var state = text.of(isOpen ? "quiz-editor.question.is-open" : "quiz-editor.question.is-closed");
        var spoken = text.of("quiz-editor.question.spoken", now.index() + 1, words.getText(), state);
        row.setAccessibleText(wrong > 0 ? spoken + ", " + faults.getText() : spoken);
    }

    private String about(QuestionDraft question) {
        var text = at.desk().text();
        return text.of("quiz-editor.kind." + question.kind()) + " · "
                + text.count("quiz-editor.points.count", question.points());
    }
}
