package ch.cryptocare.desktop.parts;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Brings what lies outside of what is seen into it, as when the cursor was put there. */
public final class Reveal {
    private static final double MARGIN = 64;

    private Reveal() {}

    public static void in(ScrollPane scroll, Node node) {
        scroll.applyCss();
        scroll.layout();
        var content = scroll.getContent();
        var place = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double seen = scroll.getViewportBounds().getHeight();
        double hidden = content.getLayoutBounds().getHeight() - seen;
        if (hidden <= 0) return;
        double top = hidden * scroll.getVvalue();
        if (place.getMinY() < top) scroll.setVvalue((place.getMinY() - MARGIN) / hidden);
        else if (place.getMaxY() > top + seen) scroll.setVvalue((place.getMaxY() + MARGIN - seen) / hidden);
    }

    /** Whether it is this, or lies in it. */
    public static boolean isWithin(Node around, Node node) {
        for (Node above = node; above != null; above = above.getParent()) if (above.equals(around)) return true;
        return false;
    }
}
