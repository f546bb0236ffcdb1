package ch.cryptocare.desktop.shell;

import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.notices.Notice;
import ch.cryptocare.desktop.notices.Notices;
import ch.cryptocare.desktop.parts.Buttons;
import ch.cryptocare.desktop.parts.Icons;
import ch.cryptocare.desktop.parts.Words;
import java.util.Locale;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/** The latest notices for a moment, in the corner; longer where something can be undone. */
final class Toasts extends VBox {
    private static final Duration SEEN = Duration.seconds(6);
    private static final Duration SEEN_WITH_UNDO = Duration.seconds(12);
    private static final int MOST = 4;

    private final Text text;

    Toasts(Notices notices, Text text) {
        this.text = text;
        // Where the search is: below lie the calendar and the buttons of what is looked at.
        setAlignment(Pos.TOP_CENTER);
        setPickOnBounds(false);
        getStyleClass().add("toasts");
        setAccessibleRole(AccessibleRole.TEXT);
        notices.all().addListener((ListChangeListener<Notice>) change -> {
            while (change.next()) change.getAddedSubList().forEach(this::show);
            if (notices.all().isEmpty()) getChildren().clear();
        });
    }

    private void show(Notice notice) {
        var toast = new HBox(12, Icons.of(icon(notice.kind())));
        toast.getStyleClass().addAll("toast", "toast-" + notice.kind().name().toLowerCase(Locale.ROOT));
        toast.setAlignment(Pos.CENTER_LEFT);
        var words = Words.body(notice.text());
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        toast.getChildren().add(words);
        notice.undo()
                .ifPresent(undo -> toast.getChildren().add(Buttons.link(text.of("undo"), () -> {
                    getChildren().remove(toast);
                    undo.run();
                })));
        toast.getChildren()
                .add(Buttons.icon(
                        text.of("close"), Feather.X, () -> getChildren().remove(toast)));
        getChildren().add(toast);
        if (getChildren().size() > MOST) getChildren().removeFirst();
        announce(notice.text());
        leaveAfter(notice.undo().isPresent() ? SEEN_WITH_UNDO : SEEN, toast);
    }

    /** JavaFX has no live regions: a screen reader hears of a text when it is told that it changed. */
    private void announce(String sentence) {
        setAccessibleText(sentence);
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    /** Not while somebody points at it. */
    private void leaveAfter(Duration time, Node toast) {
        var pause = new PauseTransition(time);
        pause.setOnFinished(_ -> getChildren().remove(toast));
        toast.hoverProperty().addListener((_, _, pointed) -> {
            if (pointed) pause.stop();
            else pause.playFromStart();
        });
        pause.play();
    }

    static Feather icon(Notice.Kind kind) {
        return switch (kind) {
            case DONE -> Feather.CHECK_CIRCLE;
            case NEWS -> Feather.INFO;
            case TROUBLE -> Feather.ALERT_CIRCLE;
        };
    }
}
