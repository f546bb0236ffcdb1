package ch.cryptocare.desktop.shell;

import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.notices.Notice;
import ch.cryptocare.desktop.notices.Notices;
import ch.cryptocare.desktop.parts.Buttons;
import ch.cryptocare.desktop.parts.Icons;
import ch.cryptocare.desktop.parts.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    private final Notices notices;
    private final Text text;
    private final Map<Node, Notice> shown = new LinkedHashMap<>();

    Toasts(Notices notices, Text text) {
        this.notices = notices;
        this.text = text;
        // Where the search is: below lie the calendar and the buttons of what is looked at.
        setAlignment(Pos.TOP_CENTER);
        setPickOnBounds(false);
        getStyleClass().add("toasts");
        setAccessibleRole(AccessibleRole.TEXT);
        notices.all().addListener((ListChangeListener<Notice>) change -> {
            while (change.next()) change.getAddedSubList().forEach(this::show);
            if (notices.all().isEmpty()) List.copyOf(shown.values()).forEach(this::leave);
        });
        // Also when it is undone by keys.
        notices.undoable().addListener((ListChangeListener<Notice>) change -> {
            while (change.next()) change.getRemoved().forEach(this::leave);
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
                .ifPresent(_ -> toast.getChildren().add(Buttons.link(text.of("undo"), () -> notices.undo(notice))));
        toast.getChildren().add(Buttons.icon(text.of("close"), Feather.X, () -> leave(toast)));
        getChildren().add(toast);
        shown.put(toast, notice);
        if (shown.size() > MOST) leave(shown.keySet().iterator().next());
        announce(notice.text());
        leaveAfter(notice, toast);
    }

    private void leave(Node toast) {
        getChildren().remove(toast);
        var notice = shown.remove(toast);
        if (notice != null) notices.noLongerSeen(notice);
    }

    private void leave(Notice notice) {
        List.copyOf(shown.keySet()).stream()
                .filter(toast -> notice.equals(shown.get(toast)))
                .forEach(this::leave);
    }

    /** JavaFX has no live regions: a screen reader hears of a text when it is told that it changed. */
    private void announce(String sentence) {
        setAccessibleText(sentence);
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    /** Not while somebody points at it. */
    private void leaveAfter(Notice notice, Node toast) {
        var pause = new PauseTransition(notice.undo().isPresent() ? SEEN_WITH_UNDO : SEEN);
        pause.setOnFinished(_ -> leave(toast));
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
