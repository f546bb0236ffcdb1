package ch.cryptocare.desktop.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

/** What is wrong with what is seen: controls without a name, text that is too pale, labels that are cut. */
public final class Faults {
    private static final double READABLE = 4.5;

    private Faults() {}

    public static List<String> in(Window window) {
        var nodes = window.seen();
        return window.on(() -> {
            var faults = new ArrayList<String>();
            for (var node : nodes) {
                if (node instanceof Control control && isUnnamed(control)) faults.add("no name: " + control);
                if (node instanceof Text text) {
                    if (isCut(text)) faults.add("cut: " + text.getText());
                    contrast(text)
                            .filter(ratio -> ratio < READABLE)
                            .ifPresent(ratio -> faults.add("contrast of %.2f: %s".formatted(ratio, text.getText())));
                }
            }
            return faults;
        });
    }

    private static boolean isUnnamed(Control control) {
        if (control instanceof ScrollPane || control instanceof ScrollBar || control instanceof SplitPane) return false;
        var spoken = control.getAccessibleText();
        if (spoken != null && !spoken.isBlank()) return false;
        if (control instanceof ButtonBase button) return isBlank(button.getText());
        return control.isFocusTraversable() && !(control instanceof Labeled);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private static boolean isCut(Text text) {
        for (Node above = text.getParent(); above != null; above = above.getParent())
            if (above instanceof Labeled label)
                return label.isTextTruncated()
                        && !text.getText().equals(label.getText())
                        && !label.getStyleClass().contains("brief");
        return false;
    }

    private static Optional<Double> contrast(Text text) {
        if (isBlank(text.getText()) || !(text.getFill() instanceof Color ink) || isDisabled(text))
            return Optional.empty();
        var ground = ground(text);
        return Optional.of(ratio(over(ink, ground), ground));
    }

    /** What cannot be pressed now may be pale (WCAG 1.4.3). */
    private static boolean isDisabled(Node node) {
        return node.isDisabled();
    }

    private static Color ground(Node node) {
        var layers = new ArrayList<Color>();
        for (Node above = node; above != null; above = above.getParent())
            if (above instanceof Region region) fill(region).ifPresent(layers::add);
        var ground = node.getScene().getFill() instanceof Color scene ? scene : Color.WHITE;
        for (var layer : layers.reversed()) ground = over(layer, ground);
        return ground;
    }

    private static Optional<Color> fill(Region region) {
        var background = region.getBackground();
        if (background == null || background.getFills().isEmpty()) return Optional.empty();
        return background.getFills().getLast().getFill() instanceof Color colour
                ? Optional.of(colour)
                : Optional.empty();
    }

    private static Color over(Color upper, Color lower) {
        return lower.interpolate(Color.color(upper.getRed(), upper.getGreen(), upper.getBlue()), upper.getOpacity());
    }

    /** WCAG 2.2, relative luminance. */
    private static double ratio(Color one, Color other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
