package ch.cryptocare.desktop.courses.quiz;

import ch.cryptocare.common.contract.authoring.QuizDraft;
import ch.cryptocare.common.value.CountingRule;
import ch.cryptocare.common.value.ReviewTime;
import ch.cryptocare.desktop.parts.Field;
import ch.cryptocare.desktop.parts.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;

/** The rules of a quiz: when it is passed, how often one may try, and what one sees afterwards. */
final class SettingsCard extends VBox {
    private static final double NARROW = 120;

    private final Desk desk;
    private final List<Consumer<QuizDraft>> parts = new ArrayList<>();

    SettingsCard(Desk desk) {
        this.desk = desk;
        var text = desk.text();
        var threshold =
                typed("threshold", Reading.threshold(text), QuizDraft::threshold, (quiz, now) -> quiz.threshold = now);
        var attempts = typed("attempts", Reading.count(text), QuizDraft::attempts, (quiz, now) -> quiz.attempts = now);
        var time = typed("seconds", Reading.time(text), QuizDraft::seconds, (quiz, now) -> quiz.seconds = now);
        var first = typed(
                "firstPauseSeconds",
                Reading.pause(text),
                QuizDraft::firstPauseSeconds,
                (quiz, now) -> quiz.firstPauseSeconds = now);
        var next = typed(
                "nextPauseSeconds",
                Reading.pause(text),
                QuizDraft::nextPauseSeconds,
                (quiz, now) -> quiz.nextPauseSeconds = now);
        var counting =
                chosen("counting", CountingRule.values(), QuizDraft::counting, (quiz, now) -> quiz.counting = now);
        var marks = chosen("marks", ReviewTime.values(), QuizDraft::marks, (quiz, now) -> quiz.marks = now);
        var solutions =
                chosen("solutions", ReviewTime.values(), QuizDraft::solutions, (quiz, now) -> quiz.solutions = now);
        getChildren()
                .addAll(
                        Words.heading(desk.of("quiz-editor.rules")),
                        Controls.evenly(threshold, attempts),
                        Controls.evenly(time, counting),
                        Controls.evenly(first, next),
                        Controls.evenly(marks, solutions),
                        shuffle());
        getStyleClass().add("card-pane");
    }

    void draw(QuizDraft quiz) {
        parts.forEach(part -> part.accept(quiz));
    }

    private <T> VBox typed(
            String name, Reading<T> reading, Function<QuizDraft, T> value, BiConsumer<QuizChange, T> change) {
        var field = new Field<>(desk.of("quiz-editor." + name), Controls.line(name, NARROW));
        field.hint(desk.of("quiz-editor." + name + ".hint"));
        var slot = new Slot<>(
                field.control,
                reading,
                now -> desk.model().change(name, quiz -> change.accept(quiz, now)),
                field::mark);
        parts.add(quiz -> slot.draw(value.apply(quiz), desk.fault(name)));
        return field;
    }

    private <E extends Enum<E>> Field<ComboBox<Pick.Line<E>>> chosen(
            String name, E[] all, Function<QuizDraft, E> value, BiConsumer<QuizChange, E> change) {
        var pick = new Pick<E>(now -> desk.model().change(name, quiz -> change.accept(quiz, now)));
        var field = new Field<>(desk.of("quiz-editor." + name), Controls.at(name, pick.box));
        parts.add(quiz -> {
            pick.draw(List.of(all), one -> desk.of("quiz-editor." + name + "." + one), value.apply(quiz));
            field.mark(desk.fault(name));
        });
        return field;
    }

    private CheckBox shuffle() {
        var box = Controls.at("shuffled", new CheckBox(desk.of("quiz-editor.shuffled")));
        box.setOnAction(_ -> desk.model().change("shuffled", quiz -> quiz.shuffled = box.isSelected()));
        parts.add(quiz -> box.setSelected(quiz.shuffled()));
        return box;
    }
}
