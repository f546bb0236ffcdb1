package ch.cryptocare.desktop.courses.quiz;

import ch.cryptocare.common.contract.authoring.QuestionDraft;
import ch.cryptocare.common.value.TaskKind;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What is on the left, each with what it is matched to on the right. */
final class MatchingPane extends VBox implements TaskPane {
    private final Desk.Asked at;
    private final OptionList left;
    private final OptionList right;
    private final Label fault = Controls.fault();

    MatchingPane(Desk.Asked at, Consumer<String> goTo) {
        super(14);
        this.at = at;
        left = new OptionList(TaskKind.MATCHING, Side.LEFT, "quiz-editor.options.left", at, goTo);
        right = new OptionList(TaskKind.MATCHING, Side.OPTIONS, "quiz-editor.options.MATCHING", at, goTo);
        getChildren().addAll(right, left, fault);
    }

    @Override
    public boolean isFor(TaskKind kind) {
        return kind == TaskKind.MATCHING;
    }

    @Override
    public void draw(QuestionDraft question) {
        right.draw(question);
        left.draw(question);
        Controls.say(fault, at.fault("pairs"));
    }

    @Override
    public Node node() {
        return this;
    }
}
