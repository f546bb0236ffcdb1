package ch.cryptocare.desktop.courses.quiz;

import ch.cryptocare.common.contract.authoring.QuestionDraft;
import ch.cryptocare.common.value.TaskKind;
import ch.cryptocare.desktop.parts.Buttons;
import ch.cryptocare.desktop.parts.Icons;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The options of a question, one below the other; Enter in one of them begins the next. */
final class OptionList extends VBox {
    final TaskKind kind;
    final Side side;
    final ToggleGroup group = new ToggleGroup();
    private final Desk.Asked at;
    private final Consumer<String> goTo;
    private final VBox rows = new VBox(6);
    private final Map<String, OptionRow> drawn = new HashMap<>();
    private final Label fault = Controls.fault();
    private final Button add;

    /** @param name what is listed */
    OptionList(TaskKind kind, Side side, String name, Desk.Asked at, Consumer<String> goTo) {
        super(8);
        this.kind = kind;
        this.side = side;
        this.at = at;
        this.goTo = goTo;
        var label = new Label(at.desk().of(name));
        label.getStyleClass().add("field-name");
        label.setWrapText(true);
        add = Buttons.link(
                at.desk().of("quiz-editor.option.add." + side.field),
                () -> addBelow(rows.getChildren().size() - 1));
        add.setGraphic(Icons.of(Feather.PLUS));
        add.setId(at.place(side.field));
        getChildren().addAll(label, rows, fault, add);
    }

    void draw(QuestionDraft question) {
        var options = side.of(question);
        var keys = new LinkedHashSet<String>();
        for (var option : options) keys.add(Names.key(option.id(), keys));
        drawn.keySet().retainAll(keys);
        var shown = keys.stream()
                .map(key -> drawn.computeIfAbsent(key, _ -> new OptionRow(this, at, key)))
                .toList();
        if (!rows.getChildren().equals(shown)) rows.getChildren().setAll(shown);
        for (int i = 0; i < shown.size(); i++) shown.get(i).draw(question, i);
        Controls.say(fault, at.fault(side.field));
    }

    void addBelow(int index) {
        at.change(side.field, question -> side.inserted(question, index + 1));
        goTo(index + 1);
    }

    void remove(int index) {
        at.change(side.field, question -> side.without(question, index));
        goTo(Math.min(index, rows.getChildren().size() - 1));
    }

    void move(int from, int to) {
        at.change(side.field, question -> side.moved(question, from, to));
    }

    private void goTo(int index) {
        if (index < 0) add.requestFocus();
        else if (rows.getChildren().get(index) instanceof OptionRow row) goTo.accept(row.firstPlace());
    }
}
