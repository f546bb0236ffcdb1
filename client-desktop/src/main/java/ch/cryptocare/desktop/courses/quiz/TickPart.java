package ch.cryptocare.desktop.courses.quiz;

import ch.cryptocare.common.contract.authoring.QuestionDraft;
import ch.cryptocare.common.value.TaskKind;
import java.util.function.IntSupplier;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Tooltip;

/** Whether an option is right: of a single choice one is, and arrows go from one to the next. */
final class TickPart implements OptionPart {
    private final Desk desk;
    private final CheckBox tick = new CheckBox();
    private final RadioButton dot = new RadioButton();
    private final boolean isSingle;
    private boolean isDrawing;

    TickPart(OptionList list, Desk.Asked at, String place, IntSupplier index) {
        desk = at.desk();
        isSingle = list.kind == TaskKind.SINGLE;
        if (isSingle) dot.setToggleGroup(list.group);
        Controls.at(at.place(place + ".right"), isSingle ? dot : tick);
        var chosen = isSingle ? dot.selectedProperty() : tick.selectedProperty();
        chosen.addListener((_, _, isRight) -> {
            if (!isDrawing && (isRight || !isSingle))
                at.change(place + ".right", question -> Questions.right(question, index.getAsInt(), isRight));
        });
        node().getStyleClass().add("quiz-tick");
    }

    @Override
    public Node node() {
        return isSingle ? dot : tick;
    }

    @Override
    public boolean isBefore() {
        return true;
    }

    @Override
    public void draw(QuestionDraft question, int index) {
        var isRight = Questions.isRight(question.options().get(index));
        isDrawing = true;
        if (isSingle) dot.setSelected(isRight);
        else tick.setSelected(isRight);
        isDrawing = false;
        var words = desk.of("quiz-editor.option.right", index + 1);
        node().setAccessibleText(words);
        (isSingle ? dot : tick).setTooltip(new Tooltip(words));
        Controls.show(node(), !Marking.asksForWorth(question.kind(), question.policy()));
    }

    @Override
    public String sentence() {
        return "";
    }
}
