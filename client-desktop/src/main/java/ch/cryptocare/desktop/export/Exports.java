package ch.cryptocare.desktop.export;

import ch.cryptocare.desktop.async.Background;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.notices.Notices;
import ch.cryptocare.desktop.parts.Dialogs;
import ch.cryptocare.desktop.parts.Icons;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets any place offer what it shows as a file. */
public record Exports(
        Background background,
        Dialogs dialogs,
        Notices notices,
        Text text,
        SaveAs saveAs,
        InstantSource clock,
        ZoneId zone) {
    private static final Logger LOG = LoggerFactory.getLogger(Exports.class);

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

    /**
     * A PDF that the server makes, as a receipt; it is asked for once somebody has said where it goes.
     *
     * @param name without its ending; what no file can be called is left out
     */
    public void pdf(Node above, String name, Supplier<byte[]> made) {
        var fileName = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ") + "." + Format.PDF.extension();
        saveAs.choose(above.getScene().getWindow(), fileName, Format.PDF)
                .ifPresent(file -> background
                        .run(() -> write(file, made.get()))
                        .then(saved -> tell(file, saved))
                        .failed(notices::trouble));
    }

    /** Whether the folder let it in. */
    private static boolean write(Path file, byte[] bytes) {
        try (var whole = new WholeFile(file)) {
            Files.write(whole.beside(), bytes);
            whole.keep();
            return true;
        } catch (IOException e) {
            LOG.warn("a file was not saved: {}", e.getClass().getSimpleName());
            return false;
        }
    }

    private void tell(Path file, boolean saved) {
        if (saved) notices.done(text.of("export.saved", file.getFileName()));
        else notices.news(text.of("export.not-written"));
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
