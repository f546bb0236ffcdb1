package ch.cryptocare.desktop.shell;

import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.notices.Notice;
import ch.cryptocare.desktop.notices.Notices;
import ch.cryptocare.desktop.parts.Buttons;
import ch.cryptocare.desktop.parts.Dialogs;
import ch.cryptocare.desktop.parts.EmptyState;
import ch.cryptocare.desktop.parts.Icons;
import ch.cryptocare.desktop.parts.Words;
import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The two lists that lie over everything when asked for: the keys, and what happened. */
final class Sheets {
    private static final double TALLEST = 520;

    private final Dialogs dialogs;
    private final Text text;

    Sheets(Dialogs dialogs, Text text) {
        this.dialogs = dialogs;
        this.text = text;
    }

    /** @param own those of the place that is open, which come first */
    void shortcuts(List<Command> commands, String search, List<Shortcut> own) {
        var grid = new GridPane(24, 10);
        if (!own.isEmpty()) head(grid, "shortcuts.here");
        for (var shortcut : own) line(grid, shortcut.keys().getDisplayText(), text.of(shortcut.words()));
        if (!own.isEmpty()) head(grid, "shortcuts.everywhere");
        line(grid, MainWindow.SEARCH, text.of(search));
        for (var command : commands)
            if (!command.keys().isEmpty()) line(grid, Commands.shown(command.keys()), command.title());
        var scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(TALLEST);
        show(text.of("shortcuts.title"), scroll);
    }

    private void head(GridPane grid, String key) {
        grid.add(Words.strong(text.of(key)), 0, grid.getRowCount(), 2, 1);
    }

    private static void line(GridPane grid, String keys, String words) {
        grid.addRow(grid.getRowCount(), Words.badge(keys, "key"), Words.body(words));
    }

    void notices(Notices notices) {
        var list = new VBox();
        notices.all().forEach(notice -> list.getChildren().add(row(notice)));
        if (list.getChildren().isEmpty())
            list.getChildren().add(new EmptyState(Feather.BELL, text.of("notices.none"), text.of("notices.none.why")));
        notices.seen();
        show(text.of("notices.title"), list);
    }

    private HBox row(Notice notice) {
        var words = Words.body(notice.text());
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        var row = new HBox(
                Icons.of(Toasts.icon(notice.kind())),
                words,
                Words.muted(text.formats().time(notice.at())));
        row.getStyleClass().add("row");
        return row;
    }

    private void show(String title, Region content) {
        var close = Buttons.plain(text.of("close"), dialogs::close);
        dialogs.show(Dialogs.card(title, content, Dialogs.buttons(close)), close);
    }
}
