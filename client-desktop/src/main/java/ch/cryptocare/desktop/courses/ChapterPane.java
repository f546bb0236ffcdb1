package ch.cryptocare.desktop.courses;

import ch.cryptocare.common.value.ChapterKind;
import ch.cryptocare.common.value.CompletionRule;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.desktop.courses.documents.Documents;
import ch.cryptocare.desktop.courses.quiz.OtherQuestions;
import ch.cryptocare.desktop.courses.quiz.QuizEditor;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.parts.Choice;
import ch.cryptocare.desktop.parts.Field;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The chapter that is open, to be typed into. */
final class ChapterPane {
    private static final int BODY_ROWS = 12;
    private static final double WRAP = 860;

    private final Films films;
    private final OtherQuestions others;
    private final Documents documents;
    private final Text text;
    private Inputs inputs;
    private @Nullable ChapterForm drawn;
    private Node node = new VBox();
    private Optional<QuizEditor> quiz = Optional.empty();

    ChapterPane(Films films, OtherQuestions others, Documents documents, Text text) {
        this.films = films;
        this.others = others;
        this.documents = documents;
        this.text = text;
        inputs = new Inputs(text);
    }

    Inputs inputs() {
        return inputs;
    }

    /** Of a quiz that is open, where it is written. */
    Optional<QuizEditor> quiz() {
        return quiz;
    }

    /** Drawn anew only for another chapter: typing keeps its cursor. */
    Node of(ChapterForm chapter) {
        if (chapter == drawn) return node;
        drawn = chapter;
        inputs = new Inputs(text);
        var parts = new VBox(12, inputs.both(DraftPart.TITLE, chapter.title, 1), rules(chapter));
        if (chapter.kind == ChapterKind.TEXT)
            parts.getChildren().add(inputs.both(DraftPart.BODY, chapter.body, BODY_ROWS));
        if (chapter.kind == ChapterKind.VIDEO) parts.getChildren().add(film(chapter));
        if (chapter.kind == ChapterKind.DOCUMENT) parts.getChildren().add(documents(chapter));
        quiz = chapter.quiz().map(model -> new QuizEditor(model, text, others));
        quiz.ifPresent(parts.getChildren()::add);
        parts.getStyleClass().add("chapter-pane");
        node = parts;
        return node;
    }

    private Node film(ChapterForm chapter) {
        var pane = films.of(chapter.film);
        inputs.remember(DraftPart.VIDEO, pane.choose);
        return pane;
    }

    private Node documents(ChapterForm chapter) {
        var row = new HBox(12);
        for (var language : Language.values()) {
            var name = text.of(DraftPart.DOCUMENT) + " · " + text.of(language);
            var pane = documents.pane(name, chapter.document.in(language));
            inputs.remember(DraftPart.DOCUMENT, Optional.of(language), pane.choose);
            HBox.setHgrow(pane, Priority.ALWAYS);
            pane.setPrefWidth(Inputs.SIDE);
            row.getChildren().add(pane);
        }
        return row;
    }

    private Node rules(ChapterForm chapter) {
        var completion = new Field<>(text.of(DraftPart.COMPLETION), Choice.of(ChapterForm.rules(chapter.kind), text));
        completion.control.valueProperty().bindBidirectional(chapter.completion);
        inputs.remember(DraftPart.COMPLETION, completion.control);
        var percent = inputs.number(DraftPart.PERCENT, text.of("course.percent"), chapter.percent);
        var isThreshold = chapter.completion.map(rule -> rule == CompletionRule.THRESHOLD);
        percent.visibleProperty().bind(isThreshold);
        percent.managedProperty().bind(isThreshold);
        var row = new FlowPane(
                12,
                12,
                inputs.number(DraftPart.MINUTES, text.of("course.minutes"), chapter.minutes),
                completion,
                percent);
        row.setPrefWrapLength(WRAP);
        row.setAlignment(Pos.BOTTOM_LEFT);
        return row;
    }
}
