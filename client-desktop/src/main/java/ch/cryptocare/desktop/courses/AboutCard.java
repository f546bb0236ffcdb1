package ch.cryptocare.desktop.courses;

import ch.cryptocare.common.value.CourseKind;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Profession;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.parts.Card;
import ch.cryptocare.desktop.parts.Choice;
import ch.cryptocare.desktop.parts.Field;
import ch.cryptocare.desktop.parts.WhileShown;
import ch.cryptocare.desktop.parts.Words;
import java.util.List;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What a course is, to whom, for how long and at what price. */
final class AboutCard {
    private static final int SUMMARY_ROWS = 3;
    private static final int GOALS_ROWS = 4;
    private static final double WRAP = 860;

    private final CourseForm form;
    private final Inputs inputs;
    private final Text text;

    AboutCard(CourseForm form, Inputs inputs, Text text) {
        this.form = form;
        this.inputs = inputs;
        this.text = text;
    }

    Node node() {
        return Card.titled(
                text.of("course.about"),
                inputs.both(DraftPart.TITLE, form.title, 1),
                inputs.both(DraftPart.SUMMARY, form.summary, SUMMARY_ROWS),
                inputs.both(DraftPart.GOALS, form.goals, GOALS_ROWS),
                Words.muted(text.of("course.goals.hint")),
                numbers(),
                checks(DraftPart.LANGUAGES, List.of(Language.values()), form.languages),
                checks(DraftPart.PROFESSIONS, List.of(Profession.values()), form.professions));
    }

    private Node numbers() {
        var kind = new Field<>(text.of("course.kind"), Choice.of(List.of(CourseKind.values()), text));
        kind.control.valueProperty().bindBidirectional(form.kind);
        var row = new FlowPane(
                12,
                12,
                kind,
                inputs.number(DraftPart.MINUTES, text.of("course.minutes"), form.minutes),
                inputs.number(DraftPart.POINTS, text.of("course.points"), form.points),
                inputs.number(DraftPart.PRICE, text.of("course.price"), form.price));
        row.setPrefWrapLength(WRAP);
        row.setAlignment(Pos.BOTTOM_LEFT);
        return row;
    }

    private <E extends Enum<E>> Node checks(DraftPart part, List<E> all, ObservableSet<E> chosen) {
        var boxes = new FlowPane(14, 8);
        boxes.setPrefWrapLength(WRAP);
        for (var one : all) boxes.getChildren().add(check(one, chosen));
        inputs.remember(part, boxes.getChildren().getFirst());
        var name = Words.body(text.of(part));
        name.getStyleClass().add("field-name");
        return new VBox(6, name, boxes);
    }

    private <E extends Enum<E>> CheckBox check(E one, ObservableSet<E> chosen) {
        var box = new CheckBox(text.of(one));
        box.setMinWidth(CheckBox.USE_PREF_SIZE);
        box.setOnAction(_ -> {
            if (box.isSelected()) chosen.add(one);
            else chosen.remove(one);
        });
        SetChangeListener<E> draw = _ -> box.setSelected(chosen.contains(one));
        WhileShown.hear(box, () -> {
            box.setSelected(chosen.contains(one));
            chosen.addListener(draw);
            return () -> chosen.removeListener(draw);
        });
        return box;
    }
}
