package ch.cryptocare.desktop.courses.quiz;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;

/** Where one writes, kept while what lies around it is drawn anew. */
record Cursor(Node node, int anchor, int caret) {
    static Optional<Cursor> in(Parent root) {
        var scene = root.getScene();
        if (scene == null || scene.getFocusOwner() == null) return Optional.empty();
        var focused = scene.getFocusOwner();
        if (!isWithin(focused, root)) return Optional.empty();
        return Optional.of(
                focused instanceof TextInputControl input
                        ? new Cursor(input, input.getAnchor(), input.getCaretPosition())
                        : new Cursor(focused, 0, 0));
    }

    static boolean isWithin(Node node, Parent root) {
        for (Node above = node; above != null; above = above.getParent()) if (above.equals(root)) return true;
        return false;
    }

    /** False when there is no such place any more. */
    boolean restore(Parent root) {
        if (!isWithin(node, root) || !node.isVisible()) return false;
        if (node.isFocused()) return true;
        node.requestFocus();
        if (node instanceof TextInputControl input) input.selectRange(anchor, caret);
        return true;
    }
}
