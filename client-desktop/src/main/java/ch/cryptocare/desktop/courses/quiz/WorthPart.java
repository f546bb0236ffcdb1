package ch.cryptocare.desktop.courses.quiz;

import ch.cryptocare.common.contract.authoring.OptionDraft;
import ch.cryptocare.common.contract.authoring.QuestionDraft;
import java.util.function.IntSupplier;
import javafx.scene.Node;
import javafx.scene.control.TextField;

/** How much an option is worth, where its author says it. */
final class WorthPart implements OptionPart {
    private final Desk.Asked at;
    private final String place;
    private final TextField field;
    private final Slot<String> slot;
    private String sentence = "";

    WorthPart(Desk.Asked at, String place, IntSupplier index) {
        this.at = at;
        this.place = place + ".worth";
        field = Controls.line(at.place(this.place), 90);
        field.setMinWidth(80);
        slot = new Slot<>(
                field,
                Reading.worth(at.desk().text()),
                now -> at.change(
                        this.place,
                        question -> Side.OPTIONS.written(
                                question,
                                index.getAsInt(),
                                option -> new OptionDraft(option.id(), option.text(), now))),
                this::say);
    }

    @Override
    public Node node() {
        return field;
    }

    @Override
    public boolean isBefore() {
        return false;
    }

    @Override
    public void draw(QuestionDraft question, int index) {
        field.setAccessibleText(at.desk().of("quiz-editor.option.worth", index + 1));
        var isAsked = Marking.asksForWorth(question.kind(), question.policy());
        Controls.show(field, isAsked);
        slot.draw(question.options().get(index).worth(), at.fault(place));
    }

    @Override
    public String sentence() {
        return sentence;
    }

    private void say(String words) {
        sentence = words;
        Controls.mark(field, words);
    }
}
