package ch.cryptocare.desktop.availability;

import ch.cryptocare.common.contract.scheduling.SlotAlignment;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.parts.Card;
import ch.cryptocare.desktop.parts.Choice;
import ch.cryptocare.desktop.parts.Field;
import ch.cryptocare.desktop.parts.Words;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** How somebody wants to be booked, in plain words. */
final class RulesSection extends VBox {
    private final RulesDraft rules;
    private final Text text;
    private final Fields fields;

    RulesSection(RulesDraft rules, Text text) {
        this.rules = rules;
        this.text = text;
        this.fields = new Fields(text);
        getChildren()
                .addAll(
                        Card.titled(text.of("rules.when"), pair(notice(), number("rules.horizon", rules.horizon))),
                        Card.titled(
                                text.of("rules.how-many"),
                                Words.muted(text.of("rules.how-many.why")),
                                pair(number("rules.daily", rules.dailyCap), number("rules.weekly", rules.weeklyCap))),
                        Card.titled(
                                text.of("rules.cancellation"),
                                Words.muted(text.of("rules.cancellation.why")),
                                pair(number("rules.free", rules.freeCancellation))),
                        Card.titled(text.of("rules.starts"), alignments()));
        setSpacing(16);
    }

    private static Node pair(Node... parts) {
        return new FlowPane(24, 12, parts);
    }

    private Field<TextField> number(String key, Typed typed) {
        var field = fields.named(key, typed, 120);
        field.setPrefWidth(260);
        field.control.setMaxWidth(120);
        return field;
    }

    private Node notice() {
        var amount = fields.named("rules.notice", rules.notice, 120);
        ComboBox<RulesDraft.Unit> unit = Choice.by(text::of);
        unit.getItems().setAll(RulesDraft.Unit.values());
        unit.valueProperty().bindBidirectional(rules.noticeUnit);
        unit.setAccessibleText(text.of("rules.notice.unit"));
        var beside = new VBox(unit);
        beside.getStyleClass().add("hours-beside-field");
        var row = new HBox(8, amount, beside);
        row.setAlignment(Pos.TOP_LEFT);
        row.setPrefWidth(260);
        return row;
    }

    private Node alignments() {
        var group = new ToggleGroup();
        var box = new VBox(10);
        for (var alignment : SlotAlignment.values()) {
            var choice = new RadioButton(text.of(alignment));
            choice.setToggleGroup(group);
            choice.setSelected(rules.alignment.get() == alignment);
            choice.setOnAction(_ -> rules.alignment.set(alignment));
            var why = Words.muted(text.of("SlotAlignment." + alignment + ".why"));
            why.getStyleClass().add("hours-under-radio");
            box.getChildren().add(new VBox(2, choice, why));
        }
        return box;
    }
}
