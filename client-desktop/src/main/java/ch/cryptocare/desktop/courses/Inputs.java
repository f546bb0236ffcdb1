package ch.cryptocare.desktop.courses;

import ch.cryptocare.common.value.Language;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.parts.Field;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What one types a course into, found again by what it is. */
final class Inputs {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");
    static final double SIDE = 300;
    private static final double NUMBER = 130;

    private final Text text;
    private final Map<DraftPart, Map<Optional<Language>, Node>> known = new HashMap<>();

    Inputs(Text text) {
        this.text = text;
    }

    /** The same in both languages, side by side. */
    HBox both(DraftPart part, Both typed, int rows) {
        var row = new HBox(12);
        for (var language : Language.values()) {
            var field =
                    new Field<>(text.of(part) + " · " + text.of(language), rows == 1 ? new TextField() : area(rows));
            bind(field.control, typed.in(language));
            remember(part, Optional.of(language), field.control);
            HBox.setHgrow(field, Priority.ALWAYS);
            VBox.setVgrow(field.control, Priority.ALWAYS);
            field.setPrefWidth(SIDE);
            row.getChildren().add(field);
        }
        return row;
    }

    private static TextArea area(int rows) {
        var area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        return area;
    }

    /** @param name with its unit */
    Field<TextField> number(DraftPart part, String name, StringProperty typed) {
        var field = new Field<>(name, new TextField());
        field.control.setPrefWidth(NUMBER);
        bind(field.control, typed);
        remember(part, Optional.empty(), field.control);
        return field;
    }

    private static void bind(TextInputControl control, StringProperty typed) {
        control.textProperty().bindBidirectional(typed);
    }

    void remember(DraftPart part, Node node) {
        remember(part, Optional.empty(), node);
    }

    void remember(DraftPart part, Optional<Language> language, Node node) {
        known.computeIfAbsent(part, _ -> new HashMap<>()).put(language, node);
    }

    /** Marks these places, and no others. */
    void mark(List<FaultPlace> places) {
        known.values().forEach(nodes -> nodes.values().forEach(node -> node.pseudoClassStateChanged(WRONG, false)));
        places.forEach(place -> find(place).forEach(node -> node.pseudoClassStateChanged(WRONG, true)));
    }

    /** Puts the cursor there. */
    void goTo(FaultPlace place) {
        find(place).stream().findFirst().ifPresent(Node::requestFocus);
    }

    private List<Node> find(FaultPlace place) {
        return place.part()
                .map(known::get)
                .filter(Objects::nonNull)
                .map(nodes -> nodes.entrySet().stream()
                        .filter(entry -> place.language().isEmpty()
                                || entry.getKey().equals(place.language())
                                || entry.getKey().isEmpty())
                        .map(Map.Entry::getValue)
                        .toList())
                .orElse(List.of());
    }
}
