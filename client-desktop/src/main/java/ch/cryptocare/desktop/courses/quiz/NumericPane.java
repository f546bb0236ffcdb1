package ch.cryptocare.desktop.courses.quiz;

import ch.cryptocare.common.contract.authoring.QuestionDraft;
import ch.cryptocare.common.value.TaskKind;
import ch.cryptocare.desktop.parts.Field;
import ch.cryptocare.desktop.parts.Words;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** The number that is right, and how far from it still is. */
final class NumericPane extends VBox implements TaskPane {
    private final Desk.Asked at;
    private final Slot<Optional<BigDecimal>> number;
    private final Slot<Optional<BigDecimal>> tolerance;
    private final Slot<String> unit;
    private final Label range = Words.muted("");

    NumericPane(Desk.Asked at) {
        super(6);
        this.at = at;
        var text = at.desk().text();
        var numberField = field("number");
        var toleranceField = field("tolerance");
        var unitField = field("unit");
        number = slot(numberField, "number", Reading.number(text), (it, now) -> it.number = now);
        tolerance = slot(toleranceField, "tolerance", Reading.tolerance(text), (it, now) -> it.tolerance = now);
        unit = slot(unitField, "unit", Reading.words(), (it, now) -> it.unit = now);
        getChildren().addAll(Controls.evenly(numberField, toleranceField, unitField), range);
    }

    @Override
    public boolean isFor(TaskKind kind) {
        return kind == TaskKind.NUMERIC;
    }

    @Override
    public void draw(QuestionDraft question) {
        number.draw(question.number(), at.fault("number"));
        tolerance.draw(question.tolerance(), at.fault("tolerance"));
        unit.draw(question.unit(), at.fault("unit"));
        Controls.say(
                range, question.number().map(right -> range(right, question)).orElse(""));
    }

    @Override
    public Node node() {
        return this;
    }

    private String range(BigDecimal right, QuestionDraft question) {
        var desk = at.desk();
        var near = question.tolerance().orElse(BigDecimal.ZERO);
        var lowest = shown(right.subtract(near));
        return near.signum() == 0
                ? desk.of("quiz-editor.number.exact", lowest, question.unit()).strip()
                : desk.of("quiz-editor.number.range", lowest, shown(right.add(near)), question.unit())
                        .strip();
    }

    private String shown(BigDecimal number) {
        return number.toPlainString().replace('.', Reading.point(at.desk().text()));
    }

    private Field<TextField> field(String name) {
        return new Field<>(at.desk().of("quiz-editor." + name), Controls.line(at.place(name), 120));
    }

    private <T> Slot<T> slot(
            Field<TextField> field, String name, Reading<T> reading, BiConsumer<QuestionChange, T> change) {
        return new Slot<>(
                field.control,
                reading,
                now -> at.change(name, question -> QuestionChange.of(question, it -> change.accept(it, now))),
                field::mark);
    }
}
