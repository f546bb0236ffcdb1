package ch.cryptocare.desktop.daysheet;

import ch.cryptocare.common.contract.scheduling.AgendaEntry;
import ch.cryptocare.desktop.export.Exports;
import ch.cryptocare.desktop.export.PdfFile;
import ch.cryptocare.desktop.i18n.Formats;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.parts.Buttons;
import ch.cryptocare.desktop.parts.Card;
import ch.cryptocare.desktop.parts.Icons;
import ch.cryptocare.desktop.parts.Page;
import ch.cryptocare.desktop.parts.Row;
import ch.cryptocare.desktop.parts.WhileShown;
import ch.cryptocare.desktop.parts.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.kordamp.ikonli.feather.Feather;

/** Who comes, as it was known when the server was there last; to read and to print, and nothing can be changed. */
public final class DayCopyView extends BorderPane {
    private final DaySheet sheet;
    private final Exports exports;
    private final Text text;
    private LocalDate day;

    /**
     * @param offline empty as soon as the server is back
     * @param back to where one signs in
     */
    public DayCopyView(
            DaySheet sheet,
            LocalDate today,
            ObservableValue<Optional<Instant>> offline,
            Exports exports,
            Text text,
            Runnable back) {
        this.sheet = sheet;
        this.exports = exports;
        this.text = text;
        day = sheet.daysFrom(today).getFirst();
        var words = Words.body("");
        var again = Buttons.plain("", back);
        WhileShown.hear(this, () -> offline.subscribe(since -> tell(since.isPresent(), words, again)));
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var banner = new HBox(Icons.of(Feather.WIFI_OFF), words, again);
        banner.setAlignment(Pos.CENTER_LEFT);
        banner.getStyleClass().add("offline-banner");
        var choice = new HBox(days(today));
        choice.setAlignment(Pos.CENTER);
        choice.getStyleClass().add("day-copy-days");
        setTop(new VBox(banner, choice));
        draw();
        getStyleClass().add("day-copy");
    }

    private void tell(boolean away, Label words, Button again) {
        var asOf = text.formats().dateAndTime(sheet.asOf());
        words.setText(text.of(away ? "day-copy.away" : "day-copy.back", asOf));
        again.setText(text.of(away ? "day-copy.close" : "sign-in.button"));
    }

    private Node days(LocalDate today) {
        var row = new SegmentedButton();
        for (var one : sheet.daysFrom(today)) {
            var button = new ToggleButton(text.formats().shortDay(one));
            button.setMinWidth(ToggleButton.USE_PREF_SIZE);
            button.setSelected(one.equals(day));
            button.setOnAction(_ -> {
                button.setSelected(true);
                day = one;
                draw();
            });
            row.getButtons().add(button);
        }
        return row;
    }

    private void draw() {
        var shown = day;
        var page = new Page(Formats.capital(text.formats().weekday(shown)), "")
                .actions(exports.menu(
                        text.of("day-sheet"),
                        Feather.PRINTER,
                        () -> new PdfFile(text.of("day-sheet.file", shown), () -> DaySheetPdf.of(sheet, shown, text))));
        sheet.parts().forEach(part -> page.add(Card.titled(part.practitioner().name(), appointments(part))));
        setCenter(page);
    }

    private Node appointments(DaySheet.Part part) {
        var entries = part.on(day);
        if (entries.isEmpty()) return Words.muted(text.of("day-sheet.nobody"));
        var list = new VBox();
        entries.forEach(entry -> list.getChildren().add(appointment(entry, part)));
        return list;
    }

    private Node appointment(AgendaEntry entry, DaySheet.Part part) {
        var time = Words.strong(text.formats().in(part.zone()).time(entry.start()));
        time.setWrapText(false);
        time.setMinWidth(44);
        var state = Words.badge(text.of(entry.status()), "neutral");
        return new Row(time, entry.patientName(), DaySheetWords.service(entry, text), state);
    }
}
