package ch.cryptocare.desktop.courses.quiz;

import ch.cryptocare.desktop.parts.Words;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** What one types into and chooses from, as the editor of quizzes has them. */
final class Controls {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");

    private Controls() {}

    /** Its place is what it is found by. */
    static <C extends Control> C at(String place, C control) {
        control.setId(place);
        return control;
    }

    static TextField line(String place, double width) {
        var field = at(place, new TextField());
        field.setPrefWidth(width);
        return field;
    }

    /** Of several lines; Tab leaves it, as it leaves every other field. */
    static TextArea sheet(String place, int rows) {
        var area = at(place, new TextArea());
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        area.setPrefWidth(120);
        area.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() != KeyCode.TAB || key.isControlDown() || key.isAltDown()) return;
            area.requestFocusTraversal(key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            key.consume();
        });
        return area;
    }

    /** Without a name above it: what is wrong is said in a label of its own. */
    static void mark(Control control, String sentence) {
        control.pseudoClassStateChanged(WRONG, !sentence.isEmpty());
        control.setAccessibleHelp(sentence);
    }

    static Label fault() {
        var label = Words.body("");
        label.getStyleClass().add("field-fault");
        say(label, "");
        return label;
    }

    /** An empty sentence takes no room. */
    static void say(Label label, String sentence) {
        label.setText(sentence);
        show(label, !sentence.isEmpty());
    }

    static void show(Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }

    /** Side by side, each as wide as the other. */
    static HBox evenly(Region... parts) {
        for (var part : parts) {
            HBox.setHgrow(part, Priority.ALWAYS);
            part.setMinWidth(0);
            part.setPrefWidth(120);
        }
        return new HBox(12, parts);
    }
}
