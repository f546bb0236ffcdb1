package ch.cryptocare.desktop.courses.quiz;

import ch.cryptocare.common.contract.authoring.QuestionDraft;
import ch.cryptocare.common.value.TaskKind;
import java.util.function.Consumer;
import javafx.scene.Node;

/** What is right, as one kind of question asks for it. */
interface TaskPane {
    boolean isFor(TaskKind kind);

    void draw(QuestionDraft question);

    Node node();

    static TaskPane of(TaskKind kind, Desk.Asked at, Consumer<String> goTo) {
        return switch (kind) {
            case SINGLE, MULTIPLE, ORDERING -> new OptionsPane(kind, at, goTo);
            case MATCHING -> new MatchingPane(at, goTo);
            case TRUE_FALSE -> new TrueFalsePane(at);
            case NUMERIC -> new NumericPane(at);
        };
    }
}
