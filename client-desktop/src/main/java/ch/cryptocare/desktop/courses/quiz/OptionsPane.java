package ch.cryptocare.desktop.courses.quiz;

import ch.cryptocare.common.contract.authoring.QuestionDraft;
import ch.cryptocare.common.value.TaskKind;
import java.util.function.Consumer;
import javafx.scene.Node;

/** Options to choose, to tick, or to put in order. */
final class OptionsPane implements TaskPane {
    private final OptionList options;

    OptionsPane(TaskKind kind, Desk.Asked at, Consumer<String> goTo) {
        options = new OptionList(kind, Side.OPTIONS, "quiz-editor.options." + kind, at, goTo);
    }

    @Override
    public boolean isFor(TaskKind kind) {
        return kind == options.kind;
    }

    @Override
    public void draw(QuestionDraft question) {
        options.draw(question);
    }

    @Override
    public Node node() {
        return options;
    }
}
