package ch.cryptocare.desktop.courses.quiz;

import ch.cryptocare.common.contract.authoring.QuestionDraft;
import ch.cryptocare.desktop.parts.Words;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** Which place an option has in the right order. */
final class NumberPart implements OptionPart {
    private final Label number = Words.badge("", "neutral");

    NumberPart() {
        number.setMinWidth(Label.USE_PREF_SIZE);
    }

    @Override
    public Node node() {
        return number;
    }

    @Override
    public boolean isBefore() {
        return true;
    }

    @Override
    public void draw(QuestionDraft question, int index) {
        number.setText(String.valueOf(index + 1));
    }

    @Override
    public String sentence() {
        return "";
    }
}
