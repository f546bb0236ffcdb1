package ch.cryptocare.desktop.scheduling;

import ch.cryptocare.common.contract.scheduling.AgendaEntry;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.parts.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;

/** A month at a glance; a day opens when it is pressed. */
final class MonthGrid extends GridPane {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final int DAYS = 7;
    private static final int FITTING = 3;

    private final CalendarViewModel model;
    private final Text text;
    private final Consumer<LocalDate> open;

    MonthGrid(CalendarViewModel model, Text text, Consumer<LocalDate> open) {
        this.model = model;
        this.text = text;
        this.open = open;
        getStyleClass().add("month-grid");
        draw();
    }

    void draw() {
        getChildren().clear();
        getColumnConstraints().clear();
        getRowConstraints().clear();
        for (int column = 0; column < DAYS; column++) getColumnConstraints().add(share());
        getRowConstraints().add(new RowConstraints());
        var dates = model.span().dates(model.day());
        for (int index = 0; index < DAYS; index++) add(weekday(dates.get(index)), index, 0);
        for (int index = 0; index < dates.size(); index++) {
            if (index % DAYS == 0) getRowConstraints().add(grow());
            add(day(dates.get(index)), index % DAYS, 1 + index / DAYS);
        }
    }

    private Node weekday(LocalDate date) {
        var label = Words.muted(text.formats().weekdayName(date));
        label.getStyleClass().add("month-weekday");
        return label;
    }

    private Node day(LocalDate date) {
        var entries = entries(date);
        var number = Words.strong(String.valueOf(date.getDayOfMonth()));
        number.getStyleClass().add("month-number");
        number.setMinWidth(Label.USE_PREF_SIZE);
        var lines = new VBox(3, number);
        lines.setAlignment(Pos.TOP_LEFT);
        entries.stream().limit(FITTING).forEach(entry -> lines.getChildren().add(line(entry, date)));
        if (entries.size() > FITTING)
            lines.getChildren().add(Words.muted(text.count("calendar.more", entries.size() - FITTING)));
        var cell = new Button(null, lines);
        cell.getStyleClass().setAll("month-day");
        if (!YearMonth.from(date).equals(YearMonth.from(model.day())))
            cell.getStyleClass().add("month-day-beside");
        if (date.equals(model.today())) cell.getStyleClass().add("month-day-today");
        cell.setAccessibleText(
                text.formats().weekday(date) + ", " + text.count("calendar.appointments", entries.size()));
        cell.setOnAction(_ -> open.accept(date));
        cell.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        cell.setMinSize(0, 0);
        return cell;
    }

    private List<AgendaEntry> entries(LocalDate date) {
        return model.shown().stream()
                .flatMap(practitioner -> model.entries(new DayColumn(practitioner, date)).stream())
                .sorted(Comparator.comparing(AgendaEntry::start))
                .toList();
    }

    private Label line(AgendaEntry entry, LocalDate date) {
        var zone = model.shown().stream()
                .map(practitioner -> new DayColumn(practitioner, date).zone())
                .findFirst()
                .orElseThrow();
        var line = new Label(CLOCK.format(entry.start().atZone(zone)) + " " + entry.patientName());
        line.getStyleClass()
                .setAll("month-line", "brief", "chip-" + entry.status().name().toLowerCase(Locale.ROOT));
        line.setMaxWidth(Double.MAX_VALUE);
        line.setMinWidth(0);
        return line;
    }

    private static ColumnConstraints share() {
        var share = new ColumnConstraints(0);
        share.setPercentWidth(100.0 / DAYS);
        return share;
    }

    private static RowConstraints grow() {
        var grow = new RowConstraints(0);
        grow.setVgrow(Priority.ALWAYS);
        grow.setPercentHeight(15.5);
        return grow;
    }
}
