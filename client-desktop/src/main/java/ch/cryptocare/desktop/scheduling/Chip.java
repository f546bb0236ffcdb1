package ch.cryptocare.desktop.scheduling;

import ch.cryptocare.common.contract.scheduling.AgendaEntry;
import ch.cryptocare.common.contract.scheduling.AppointmentStatus;
import ch.cryptocare.common.value.ConsultationMode;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.parts.Icons;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** An appointment in the calendar: its state is told by colour, by a sign and in words. */
final class Chip extends Button {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final double TWO_LINES = 38;
    private static final double THREE_LINES = 56;

    final AgendaEntry entry;

    Chip(AgendaEntry entry, ZoneId zone, Text text, double height, Runnable open) {
        this.entry = entry;
        var from = CLOCK.format(entry.start().atZone(zone));
        var to = CLOCK.format(entry.end().atZone(zone));
        var service = entry.serviceName().getOrDefault(text.language().tag(), "");
        setGraphic(words(from, to, service, height));
        getStyleClass().setAll("chip", "chip-" + entry.status().name().toLowerCase(Locale.ROOT));
        var spoken = text.of("calendar.entry", entry.patientName(), from, to, service, text.of(entry.status()));
        setAccessibleText(spoken);
        // Made when it is wanted: a calendar may hold a thousand of these.
        setOnMouseEntered(_ -> {
            if (getTooltip() == null) setTooltip(new Tooltip(spoken));
        });
        setOnAction(_ -> open.run());
        setMinHeight(0);
    }

    private VBox words(String from, String to, String service, double height) {
        var name = label(entry.patientName(), "chip-name");
        var lines = new VBox();
        lines.setFillWidth(true);
        if (height < TWO_LINES) {
            lines.getChildren().add(line(label(from, "chip-time"), name));
            lines.setAlignment(Pos.CENTER_LEFT);
        } else {
            lines.getChildren().addAll(line(label(from + " – " + to, "chip-time")), name);
        }
        if (height >= THREE_LINES) lines.getChildren().add(label(service, "chip-service"));
        return lines;
    }

    private HBox line(Label... labels) {
        var line = new HBox(6);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getChildren().addAll(labels);
        labels[labels.length - 1].setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(labels[labels.length - 1], Priority.ALWAYS);
        if (entry.mode() == ConsultationMode.VIDEO) line.getChildren().add(Icons.of(Feather.VIDEO));
        sign(entry.status(), line);
        return line;
    }

    private static void sign(AppointmentStatus status, HBox line) {
        switch (status) {
            case PENDING -> line.getChildren().add(Icons.of(Feather.CLOCK));
            case ARRIVED -> line.getChildren().add(Icons.of(Feather.USER_CHECK));
            case FULFILLED -> line.getChildren().add(Icons.of(Feather.CHECK));
            case NOSHOW -> line.getChildren().add(Icons.of(Feather.USER_X));
            case CANCELLED, EXPIRED -> line.getChildren().add(Icons.of(Feather.X));
            case BOOKED -> {}
        }
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().addAll(style, "brief");
        label.setMinWidth(0);
        return label;
    }
}
