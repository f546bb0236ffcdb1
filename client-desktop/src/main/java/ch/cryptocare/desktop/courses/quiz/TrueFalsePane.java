package ch.cryptocare.desktop.courses.quiz;

import ch.cryptocare.common.contract.authoring.QuestionDraft;
import ch.cryptocare.common.value.TaskKind;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Whether what is said is true. */
final class TrueFalsePane extends VBox implements TaskPane {
    private final Desk.Asked at;
    private final RadioButton yes;
    private final RadioButton no;
    private final ToggleGroup both = new ToggleGroup();
    private final Label fault = Controls.fault();

    TrueFalsePane(Desk.Asked at) {
        super(6);
        this.at = at;
        yes = button("quiz-editor.true", true);
        no = button("quiz-editor.false", false);
        yes.setId(at.place("isTrue"));
        var name = new Label(at.desk().of("quiz-editor.is-true"));
        name.getStyleClass().add("field-name");
        getChildren().addAll(name, new HBox(24, yes, no), fault);
    }

    @Override
    public boolean isFor(TaskKind kind) {
        return kind == TaskKind.TRUE_FALSE;
    }

    @Override
    public void draw(QuestionDraft question) {
        var right = question.isTrue();
        yes.setSelected(right.orElse(false));
        no.setSelected(!right.orElse(true));
        Controls.say(fault, at.fault("isTrue"));
        Controls.mark(yes, fault.getText());
    }

    @Override
    public Node node() {
        return this;
    }

    private RadioButton button(String key, boolean isTrue) {
        var button = new RadioButton(at.desk().of(key));
        button.setToggleGroup(both);
        button.selectedProperty().addListener((_, _, isChosen) -> {
            if (isChosen)
                at.change("isTrue", question -> QuestionChange.of(question, it -> it.isTrue = Optional.of(isTrue)));
        });
        return button;
    }
}
