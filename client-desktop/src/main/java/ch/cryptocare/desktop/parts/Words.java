package ch.cryptocare.desktop.parts;

import javafx.scene.control.Label;

/** Text in the sizes and weights that there are. */
public final class Words {
    private Words() {}

    /** The name of a place. */
    public static Label title(String text) {
        return styled(text, "words-title");
    }

    /** The name of a part of it. */
    public static Label heading(String text) {
        return styled(text, "words-heading");
    }

    public static Label body(String text) {
        return styled(text, "words-body");
    }

    public static Label strong(String text) {
        return styled(text, "words-strong");
    }

    /** What matters less. */
    public static Label muted(String text) {
        return styled(text, "words-muted");
    }

    /** A word about something's state, as on a small plate. */
    public static Label badge(String text, String colour) {
        var label = styled(text, "badge");
        label.getStyleClass().add("badge-" + colour);
        label.setWrapText(false);
        return label;
    }

    private static Label styled(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}
