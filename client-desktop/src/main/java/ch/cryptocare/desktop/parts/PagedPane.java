package ch.cryptocare.desktop.parts;

import ch.cryptocare.desktop.async.Paged;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.notices.Notices;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** A list that comes page by page: a row each, and a button for more. */
public final class PagedPane<T> extends VBox {
    public PagedPane(Paged<T> paged, Text text, Notices notices, Function<T, Node> row, Supplier<Node> empty) {
        var more = Buttons.plain(text.of("more"), paged::more);
        more.visibleProperty().bind(paged.hasMoreProperty());
        more.managedProperty().bind(paged.hasMoreProperty());
        getChildren().addAll(new LoadedPane<>(paged.list, text, notices, items -> rows(items, row), empty), more);
        setSpacing(12);
    }

    private static <T> Node rows(List<T> items, Function<T, Node> row) {
        var rows = new VBox();
        items.forEach(item -> rows.getChildren().add(row.apply(item)));
        return rows;
    }
}
