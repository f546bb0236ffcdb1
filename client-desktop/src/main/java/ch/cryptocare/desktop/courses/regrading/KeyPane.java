package ch.cryptocare.desktop.courses.regrading;

import ch.cryptocare.common.contract.authoring.SatQuestion;
import ch.cryptocare.common.contract.learning.QuizAnswer;
import ch.cryptocare.common.value.TaskKind;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.parts.Field;
import ch.cryptocare.desktop.parts.Words;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/** What is right to a question, ticked or typed. */
final class KeyPane extends VBox {
    private static final Set<TaskKind> KINDS =
            Set.of(TaskKind.SINGLE, TaskKind.MULTIPLE, TaskKind.TRUE_FALSE, TaskKind.NUMERIC);

    private final SatQuestion question;
    private final Map<String, ToggleButton> radios = new LinkedHashMap<>();
    private final Map<String, CheckBox> boxes = new LinkedHashMap<>();
    private final TextField number = new TextField();
    private final TextField tolerance = new TextField();

    KeyPane(SatQuestion question, RegradeViewModel model, Text text) {
        super(6);
        this.question = question;
        getChildren().add(Words.strong(text.of("regrade.key")));
        switch (question.kind()) {
            case SINGLE -> question.options().forEach(option -> radio(option.id(), model.words(option.text())));
            case MULTIPLE -> question.options().forEach(option -> box(option.id(), model.words(option.text())));
            case TRUE_FALSE -> {
                radio("true", text.of("quiz-editor.true"));
                radio("false", text.of("quiz-editor.false"));
            }
            case NUMERIC -> numbers(text);
            case ORDERING, MATCHING -> {}
        }
        var group = new ToggleGroup();
        radios.values().forEach(radio -> radio.setToggleGroup(group));
    }

    /** Whether keys of such a question are chosen here. */
    static boolean isFor(TaskKind kind) {
        return KINDS.contains(kind);
    }

    private void radio(String id, String words) {
        var radio = new RadioButton(words);
        radio.setSelected(question.right().chosen().filter(id::equals).isPresent()
                || question.right()
                        .said()
                        .map(String::valueOf)
                        .filter(id::equals)
                        .isPresent());
        radio.setWrapText(true);
        radios.put(id, radio);
        getChildren().add(radio);
    }

    private void box(String id, String words) {
        var box = new CheckBox(words);
        box.setSelected(
                question.right().ticked().filter(right -> right.contains(id)).isPresent());
        box.setWrapText(true);
        boxes.put(id, box);
        getChildren().add(box);
    }

    private void numbers(Text text) {
        number.setText(question.right().typed().map(BigDecimal::toPlainString).orElse(""));
        tolerance.setText(question.tolerance().map(BigDecimal::toPlainString).orElse(""));
        getChildren()
                .addAll(
                        new Field<>(
                                text.of("regrade.number")
                                        + question.unit()
                                                .map(unit -> ", " + unit)
                                                .orElse(""),
                                number),
                        new Field<>(text.of("regrade.tolerance"), tolerance));
    }

    /** As it was chosen. */
    String words() {
        var chosen = Stream.concat(
                        radios.values().stream(), boxes.values().stream().map(ButtonBase.class::cast))
                .filter(button -> button instanceof CheckBox box
                        ? box.isSelected()
                        : button instanceof ToggleButton radio && radio.isSelected())
                .map(ButtonBase::getText)
                .collect(Collectors.joining(", "));
        return question.kind() == TaskKind.NUMERIC ? number.getText() + " ± " + tolerance.getText() : chosen;
    }

    Optional<BigDecimal> tolerance() {
        return decimal(tolerance);
    }

    /** Nothing, as long as it is none. */
    Optional<QuizAnswer> key() {
        var chosen = radios.entrySet().stream()
                .filter(radio -> radio.getValue().isSelected())
                .map(Map.Entry::getKey)
                .findFirst();
        return switch (question.kind()) {
            case SINGLE ->
                chosen.map(id -> answer(Optional.of(id), Optional.empty(), Optional.empty(), Optional.empty()));
            case TRUE_FALSE ->
                chosen.map(said -> answer(
                        Optional.empty(), Optional.empty(), Optional.of(Boolean.valueOf(said)), Optional.empty()));
            case MULTIPLE ->
                Optional.of(answer(Optional.empty(), Optional.of(ticked()), Optional.empty(), Optional.empty()));
            case NUMERIC ->
                decimal(number)
                        .map(typed -> answer(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(typed)));
            case ORDERING, MATCHING -> Optional.empty();
        };
    }

    private List<String> ticked() {
        return boxes.entrySet().stream()
                .filter(box -> box.getValue().isSelected())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static QuizAnswer answer(
            Optional<String> chosen,
            Optional<List<String>> ticked,
            Optional<Boolean> said,
            Optional<BigDecimal> typed) {
        return new QuizAnswer(chosen, ticked, said, Optional.empty(), Optional.empty(), typed);
    }

    private static Optional<BigDecimal> decimal(TextField field) {
        return Optional.of(field.getText().replaceAll("[\\s'’]", "").replace(',', '.'))
                .filter(typed -> typed.matches("-?\\d{1,16}(\\.\\d{1,6})?"))
                .map(BigDecimal::new);
    }
}
