package ch.cryptocare.desktop.scheduling;

import ch.cryptocare.common.contract.scheduling.AgendaPractitioner;
import ch.cryptocare.desktop.i18n.Formats;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.parts.Buttons;
import ch.cryptocare.desktop.parts.WhileShown;
import ch.cryptocare.desktop.parts.Words;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.kordamp.ikonli.feather.Feather;

/** What of the calendar is seen: which days, how many, and whose. */
final class CalendarBar extends VBox {
    /** Wide enough for a line, so that no second one is kept free when all stand in the first. */
    private static final double USUAL_WIDTH = 700;

    private final CalendarViewModel model;
    private final QueueViewModel queue;
    private final Text text;
    private final Label title = Words.title("");
    private final Map<CalendarSpan, ToggleButton> spans = new EnumMap<>(CalendarSpan.class);
    private final FlowPane people = new FlowPane(8, 6);

    CalendarBar(CalendarViewModel model, QueueViewModel queue, Text text, Node daySheet, Runnable book) {
        this.model = model;
        this.queue = queue;
        this.text = text;
        title.setWrapText(false);
        title.setMinWidth(Label.USE_PREF_SIZE);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        var row = new HBox(
                8,
                Buttons.plain(
                        text.of("calendar.today"), () -> model.dayProperty().set(model.today())),
                Buttons.icon(text.of("calendar.earlier"), Feather.CHEVRON_LEFT, () -> model.turn(-1)),
                Buttons.icon(text.of("calendar.later"), Feather.CHEVRON_RIGHT, () -> model.turn(1)),
                title,
                daySheet,
                Buttons.primary(text.of("calendar.new"), book));
        row.setAlignment(Pos.CENTER_LEFT);
        people.setAlignment(Pos.CENTER_LEFT);
        people.setPrefWrapLength(USUAL_WIDTH);
        HBox.setHgrow(people, Priority.ALWAYS);
        var below = new HBox(8, people, spans());
        below.setAlignment(Pos.TOP_RIGHT);
        getChildren().addAll(row, below);
        getStyleClass().add("calendar-bar");
        draw();
    }

    /** Who can be seen, and put aside. */
    void show(List<AgendaPractitioner> practitioners) {
        people.getChildren().clear();
        if (practitioners.size() > 1)
            for (var one : practitioners) people.getChildren().add(person(one));
        people.getChildren().addAll(cancelled(), waiting());
    }

    void draw() {
        title.setText(Formats.capital(title()));
        spans.forEach((span, button) -> button.setSelected(span == model.span()));
    }

    private String title() {
        Formats formats = text.formats();
        var first = model.span().first(model.day());
        var last = model.span().end(model.day()).minusDays(1);
        return switch (model.span()) {
            case DAY -> formats.weekday(model.day());
            case WEEK -> text.of("calendar.from-to", formats.shortDay(first), formats.shortDay(last));
            case MONTH -> formats.month(model.day());
        };
    }

    private Node spans() {
        var row = new SegmentedButton();
        for (var span : CalendarSpan.values()) {
            var button = toggle(text.of(span));
            // One of them is always chosen: pressing it again must not let go of it.
            button.setOnAction(_ -> {
                button.setSelected(true);
                model.spanProperty().set(span);
            });
            spans.put(span, button);
            row.getButtons().add(button);
        }
        return row;
    }

    private Node person(AgendaPractitioner practitioner) {
        var button = toggle(practitioner.name());
        button.getStyleClass().add("person-toggle");
        button.setSelected(!model.hidden.contains(practitioner.id()));
        button.setOnAction(_ -> {
            if (button.isSelected()) model.hidden.remove(practitioner.id());
            else model.hidden.add(practitioner.id());
        });
        return button;
    }

    private Node cancelled() {
        var button = toggle(text.of("calendar.cancelled"));
        button.getStyleClass().add("person-toggle");
        button.selectedProperty().bindBidirectional(model.showCancelled);
        return button;
    }

    /** How many wait is seen without looking. */
    private Node waiting() {
        var button = toggle("");
        button.getStyleClass().add("person-toggle");
        button.selectedProperty().bindBidirectional(model.showQueue);
        WhileShown.hear(button, () -> queue.waiting.stateProperty().subscribe(_ -> button.setText(waitingWords())));
        return button;
    }

    private String waitingWords() {
        return queue.count() == 0 ? text.of("queue.title") : text.of("queue.count", queue.count());
    }

    private static ToggleButton toggle(String words) {
        var button = new ToggleButton(words);
        button.setMinWidth(ToggleButton.USE_PREF_SIZE);
        return button;
    }
}
