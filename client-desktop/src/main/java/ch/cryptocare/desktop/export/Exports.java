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
        Printer printer,
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
     * Saves or prints a document.
     *
     * @param file asked when somebody wants it
     */
    public MenuButton menu(String words, Feather icon, Supplier<PdfFile> file) {
        var button = new MenuButton(words, Icons.of(icon));
        button.setMinWidth(MenuButton.USE_PREF_SIZE);
        button.setAccessibleText(words);
        var print = new MenuItem(text.of("print"), Icons.of(Feather.PRINTER));
        print.setOnAction(_ -> print(button, file.get()));
        var save = new MenuItem(text.of("export.pdf"), Icons.of(Feather.DOWNLOAD));
        save.setOnAction(_ -> save(button, file.get()));
        button.getItems().addAll(print, save);
        return button;
    }

    public void print(Node above, PdfFile file) {
        if (!printer.isSetUp()) notices.news(text.of("print.no-printer"));
        else printer.choose(above.getScene().getWindow(), file.name()).ifPresent(job -> print(job, file));
    }

    private void print(Printer.Job job, PdfFile file) {
        notices.news(text.of("print.running"));
        background
                .run(() -> {
                    boolean whole = false;
                    try {
                        whole = PdfPages.each(file.made().get(), job::page) && job.end();
                    } finally {
                        if (!whole) job.cancel();
                    }
                    return whole;
                })
                .then(printed -> {
                    if (printed) notices.done(text.of("print.sent"));
                    else notices.news(text.of("print.failed"));
                })
                .failed(notices::trouble);
    }

    public void save(Node above, PdfFile document) {
        saveAs.choose(above.getScene().getWindow(), document.fileName(), Format.PDF)
                .ifPresent(file -> background
                        .run(() -> write(file, document.made().get()))
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
