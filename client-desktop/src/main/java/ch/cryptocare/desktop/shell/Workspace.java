package ch.cryptocare.desktop.shell;

import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.notices.Notices;
import ch.cryptocare.desktop.place.Navigator;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** The desk itself: places at the side, the bar above, the place that is open in the middle. */
final class Workspace extends BorderPane {
    Workspace(
            Desk desk,
            Navigator navigator,
            Notices notices,
            Connection connection,
            Text text,
            boolean wide,
            Actions actions) {
        var name = desk.who().map(session -> session.account().name()).orElse("");
        setLeft(new SideBar(desk.sections(), navigator, text, wide, actions::fold));
        var bar = new TopBar(text, navigator, notices, name, actions);
        var middle = new BorderPane();
        middle.setTop(new VBox(bar, new OfflineBanner(connection, text)));
        setCenter(middle);
        getStyleClass().add("workspace");
    }

    /** For the place that is shown, unless something in it has the cursor. */
    void takeCursor() {
        if (getScene() == null || !(getCenter() instanceof BorderPane middle) || middle.getCenter() == null) return;
        for (Node at = getScene().getFocusOwner(); at != null; at = at.getParent())
            if (at.equals(middle.getCenter())) return;
        middle.getCenter().requestFocus();
    }

    void show(Node place) {
        if (getCenter() instanceof BorderPane middle) middle.setCenter(place);
    }
}
