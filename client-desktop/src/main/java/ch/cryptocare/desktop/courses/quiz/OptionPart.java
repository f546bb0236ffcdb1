package ch.cryptocare.desktop.courses.quiz;

import ch.cryptocare.common.contract.authoring.QuestionDraft;
import java.util.List;
import java.util.function.IntSupplier;
import javafx.scene.Node;

/** What stands beside the words of an option: a tick, what it is worth, its number, its partner. */
interface OptionPart {
    Node node();

    boolean isBefore();

    void draw(QuestionDraft question, int index);

    /** What is wrong with it; empty when nothing is. */
    String sentence();

    /** @param place of the option in its question */
    static List<OptionPart> of(OptionList list, Desk.Asked at, String place, IntSupplier index) {
        return switch (list.kind) {
            case SINGLE, MULTIPLE -> List.of(new TickPart(list, at, place, index), new WorthPart(at, place, index));
            case ORDERING -> List.of(new NumberPart());
            case MATCHING -> list.side == Side.LEFT ? List.of(new PartnerPart(at, place, index)) : List.of();
            case TRUE_FALSE, NUMERIC -> List.of();
        };
    }
}
