package ch.cryptocare.desktop.export;

import ch.cryptocare.desktop.async.Background;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.notices.Notices;
import ch.cryptocare.desktop.parts.Dialogs;
import ch.cryptocare.desktop.parts.Icons;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.feather.Feather;

/** Lets any place offer what it shows as a file. */
public record Exports(
        Background background,
        Dialogs dialogs,
        Notices notices,
        Text text,
        SaveAs saveAs,
        InstantSource clock,
        ZoneId zone) {

    /** @param table asked when somebody wants it, with the filters of that moment */
    public Node button(Supplier<Table<?>> table) {
        var button = new MenuButton(text.of("export"), Icons.of(Feather.DOWNLOAD));
        button.setMinWidth(MenuButton.USE_PREF_SIZE);
        button.setAccessibleText(text.of("export"));
        for (var format : Format.values()) {
            var item = new MenuItem(text.of(format));
            item.setOnAction(_ -> ask(button, table.get(), format));
            button.getItems().add(item);
        }
        return button;
    }

    private void ask(Node above, Table<?> table, Format format) {
        var today = clock.instant().atZone(zone).toLocalDate();
        var name = table.name() + "-" + today + "." + format.extension();
        saveAs.choose(above.getScene().getWindow(), name, format).ifPresent(file -> save(table, format, file));
    }

    private void save(Table<?> table, Format format, Path file) {
        var model = new ExportViewModel(background);
        ExportDialog.show(model, dialogs, notices, text);
        model.save(table, format, text.language(), file);
    }
}
