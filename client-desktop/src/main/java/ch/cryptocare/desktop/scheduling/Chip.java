package ch.cryptocare.desktop.scheduling;

import ch.cryptocare.common.contract.scheduling.AgendaEntry;
import ch.cryptocare.common.contract.scheduling.AppointmentStatus;
import ch.cryptocare.common.value.ConsultationMode;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.parts.Icons;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
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
    private static final double NARROW = 140;

    final AgendaEntry entry;

    /** What the name and the time have to themselves where many stand side by side. */
    private final List<Node> leftOut = new ArrayList<>();

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
        widthProperty()
                .subscribe(width -> leftOut.forEach(node -> {
                    node.setVisible(width.doubleValue() >= NARROW);
                    node.setManaged(node.isVisible());
                }));
    }

    private VBox words(String from, String to, String service, double height) {
        var name = label(entry.patientName(), "chip-name");
        var lines = new VBox();
        lines.setFillWidth(true);
        if (height < TWO_LINES) {
            lines.getChildren().add(line(time(from), name));
            lines.setAlignment(Pos.CENTER_LEFT);
        } else {
            var end = time("– " + to);
            leftOut.add(end);
            lines.getChildren().addAll(line(time(from), end), name);
        }
        if (height >= THREE_LINES) lines.getChildren().add(label(service, "chip-service"));
        return lines;
    }

    private HBox line(Label... labels) {
        var line = new HBox(4);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getChildren().addAll(labels);
        labels[labels.length - 1].setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(labels[labels.length - 1], Priority.ALWAYS);
        if (entry.mode() == ConsultationMode.VIDEO) {
            var video = Icons.of(Feather.VIDEO);
            leftOut.add(video);
            line.getChildren().add(video);
        }
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

    /** Never cut: who looks for a time reads no name first. */
    private static Label time(String words) {
        var label = label(words, "chip-time");
        label.setMinWidth(Label.USE_PREF_SIZE);
        return label;
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().addAll(style, "brief");
        label.setMinWidth(0);
        return label;
    }
}
