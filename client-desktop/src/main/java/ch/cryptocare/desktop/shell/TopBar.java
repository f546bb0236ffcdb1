package ch.cryptocare.desktop.shell;

import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.notices.Notices;
import ch.cryptocare.desktop.parts.Buttons;
import ch.cryptocare.desktop.parts.Icons;
import ch.cryptocare.desktop.parts.Row;
import ch.cryptocare.desktop.parts.WhileShown;
import ch.cryptocare.desktop.parts.Words;
import ch.cryptocare.desktop.place.Navigator;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** The way back, the search, what happened, and who is here. */
final class TopBar extends HBox {
    TopBar(Text text, Navigator navigator, Notices notices, String name, Actions actions) {
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        var back = Buttons.icon(text.of("back"), Feather.ARROW_LEFT, navigator::back);
        back.disableProperty().bind(navigator.canGoBackProperty().not());
        var forward = Buttons.icon(text.of("forward"), Feather.ARROW_RIGHT, navigator::forward);
        forward.disableProperty().bind(navigator.canGoForwardProperty().not());
        getChildren()
                .addAll(
                        back,
                        forward,
                        space(),
                        search(text, actions),
                        space(),
                        bell(text, notices, actions),
                        account(text, name, actions));
    }

    private static Node search(Text text, Actions actions) {
        var grow = new Region();
        HBox.setHgrow(grow, Priority.ALWAYS);
        var line =
                new HBox(8, Icons.of(Feather.SEARCH), new Label(text.of("search")), grow, Words.badge("Ctrl K", "key"));
        line.setAlignment(Pos.CENTER_LEFT);
        var button = new Button(null, line);
        button.setId("search");
        button.getStyleClass().add("search-button");
        button.setAccessibleText(text.of("search"));
        button.setOnAction(_ -> actions.palette());
        line.setPrefWidth(300);
        return button;
    }

    private static Node bell(Text text, Notices notices, Actions actions) {
        var bell = Buttons.icon(text.of("notices.title"), Feather.BELL, actions::notices);
        bell.setId("bell");
        var count = new Label();
        count.getStyleClass().add("bell-count");
        count.setMouseTransparent(true);
        WhileShown.hear(
                count,
                () -> notices.unseenProperty().subscribe(number -> {
                    count.setText(number.intValue() > 9 ? "9+" : String.valueOf(number));
                    count.setVisible(number.intValue() > 0);
                    bell.setAccessibleText(text.count("notices.unseen", number.longValue()));
                }));
        var both = new StackPane(bell, count);
        StackPane.setAlignment(count, Pos.TOP_RIGHT);
        return both;
    }

    private static Node account(Text text, String name, Actions actions) {
        var menu = new MenuButton(null, Row.initials(name));
        menu.setId("account");
        menu.getStyleClass().addAll("flat", "account-menu");
        menu.setAccessibleText(text.of("account.menu", name));
        menu.getItems()
                .addAll(
                        item(text.of("lock"), Feather.LOCK, actions::lock),
                        item(text.of("shortcuts.title"), Feather.COMMAND, actions::shortcuts),
                        item(text.of("sign-out"), Feather.LOG_OUT, actions::signOut));
        return menu;
    }

    private static MenuItem item(String label, Feather icon, Runnable action) {
        var item = new MenuItem(label, Icons.of(icon));
        item.setOnAction(_ -> action.run());
        return item;
    }

    private static Region space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
