package ch.cryptocare.desktop.availability;

import ch.cryptocare.common.contract.scheduling.ServiceDetails;
import ch.cryptocare.common.value.ServiceTypeId;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.notices.Notices;
import ch.cryptocare.desktop.parts.Buttons;
import ch.cryptocare.desktop.parts.Choice;
import ch.cryptocare.desktop.parts.LoadingPane;
import ch.cryptocare.desktop.parts.ProblemNote;
import ch.cryptocare.desktop.parts.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The free times of a week as patients would see them, beside what is being changed. */
final class PreviewPanel extends VBox {
    private final AvailabilityViewModel hours;
    private final PreviewViewModel model;
    private final Text text;
    private final Notices notices;
    private final Label week = Words.strong("");
    private final VBox days = new VBox();
    private final VBox sum = new VBox(6);

    PreviewPanel(AvailabilityViewModel hours, Text text, Notices notices) {
        this.hours = hours;
        this.model = hours.preview;
        this.text = text;
        this.notices = notices;
        var scroll = new ScrollPane(days);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText(text.of("preview.title"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        days.getStyleClass().add("preview-days");
        getChildren().addAll(Words.heading(text.of("preview.title")), service(), turning(), sum, scroll);
        getStyleClass().add("preview-panel");
        model.stateProperty().subscribe(this::draw);
        model.monday.subscribe(first -> week.setText(text.of(
                "calendar.from-to",
                text.formats().shortDay(first),
                text.formats().shortDay(first.plusDays(6)))));
    }

    private Node service() {
        ComboBox<ServiceTypeId> box = Choice.by(this::name);
        box.setAccessibleText(text.of("why.service"));
        box.setMaxWidth(Double.MAX_VALUE);
        hours.edits.latestProperty().subscribe(now -> {
            var offered = now.map(one -> one.services()).orElse(List.of()).stream()
                    .filter(one -> !one.withdrawn())
                    .map(ServiceDetails::id)
                    .toList();
            if (!offered.equals(box.getItems())) {
                // The choice survives the list: it is the model's.
                box.valueProperty().unbindBidirectional(model.service);
                box.getItems().setAll(offered);
                box.valueProperty().bindBidirectional(model.service);
            }
        });
        box.valueProperty().bindBidirectional(model.service);
        return box;
    }

    private String name(ServiceTypeId id) {
        return hours.edits.latest().stream()
                .flatMap(now -> now.services().stream())
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(one -> OfferedWords.name(one, text))
                .orElse("");
    }

    private Node turning() {
        week.setMaxWidth(Double.MAX_VALUE);
        week.setAlignment(Pos.CENTER);
        week.setWrapText(false);
        HBox.setHgrow(week, Priority.ALWAYS);
        var row = new HBox(
                4,
                Buttons.icon(text.of("preview.earlier"), Feather.CHEVRON_LEFT, () -> model.turn(-1)),
                week,
                Buttons.icon(text.of("preview.later"), Feather.CHEVRON_RIGHT, () -> model.turn(1)));
        row.setAlignment(Pos.CENTER);
        return row;
    }

    private void draw(PreviewViewModel.State state) {
        sum.getChildren().clear();
        switch (state) {
            case PreviewViewModel.State.Waiting _ -> days.getChildren().setAll(new LoadingPane(text.of("loading")));
            case PreviewViewModel.State.Nothing _ ->
                days.getChildren().setAll(Words.muted(text.of("preview.no-service")));
            // What was seen stays until everything can be read again.
            case PreviewViewModel.State.Unreadable _ ->
                sum.getChildren().setAll(Words.body(text.of("preview.unreadable")));
            case PreviewViewModel.State.Failed failed ->
                days.getChildren()
                        .setAll(new ProblemNote(
                                notices.sentence(failed.why()), Buttons.plain(text.of("try-again"), model::ask)));
            case PreviewViewModel.State.Shown shown -> draw(shown);
        }
    }

    private void draw(PreviewViewModel.State.Shown shown) {
        long free = shown.count(PreviewSlot.Kind.STAYS) + shown.count(PreviewSlot.Kind.NEW);
        sum.getChildren().add(Words.muted(text.count("preview.free", free)));
        var changes = new HBox(6);
        badge(changes, shown, PreviewSlot.Kind.NEW, "success");
        badge(changes, shown, PreviewSlot.Kind.GONE, "danger");
        if (!changes.getChildren().isEmpty()) sum.getChildren().add(changes);
        var rows = new ArrayList<Node>();
        for (int i = 0; i < 7; i++) rows.add(day(model.monday.get().plusDays(i), shown.slots()));
        days.getChildren().setAll(rows);
    }

    private void badge(HBox row, PreviewViewModel.State.Shown shown, PreviewSlot.Kind kind, String colour) {
        long count = shown.count(kind);
        if (count > 0) row.getChildren().add(Words.badge(text.count("preview." + kind, count), colour));
    }

    private Node day(LocalDate date, List<PreviewSlot> slots) {
        var zone = hours.zone();
        var formats = text.formats().in(zone);
        var times = new FlowPane(6, 6);
        slots.stream()
                .filter(slot -> LocalDate.ofInstant(slot.start(), zone).equals(date))
                .forEach(slot -> times.getChildren().add(chip(slot, formats.time(slot.start()))));
        var name = Words.strong(formats.shortDay(date));
        if (times.getChildren().isEmpty()) {
            var row = new HBox(8, name, Words.muted("–"));
            row.setAlignment(Pos.CENTER_LEFT);
            return row;
        }
        return new VBox(6, name, times);
    }

    private Node chip(PreviewSlot slot, String time) {
        var style = switch (slot.kind()) {
            case STAYS -> "neutral";
            case NEW -> "success";
            case GONE -> "gone";
        };
        var chip = Words.badge(slot.kind() == PreviewSlot.Kind.NEW ? "+ " + time : time, style);
        spoken(slot.kind()).ifPresent(words -> chip.setAccessibleText(time + ", " + words));
        return chip;
    }

    private Optional<String> spoken(PreviewSlot.Kind kind) {
        return kind == PreviewSlot.Kind.STAYS ? Optional.empty() : Optional.of(text.of(kind));
    }
}
