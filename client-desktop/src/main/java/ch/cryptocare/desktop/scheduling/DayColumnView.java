package ch.cryptocare.desktop.scheduling;

import ch.cryptocare.common.contract.scheduling.AgendaEntry;
import ch.cryptocare.common.contract.scheduling.AgendaResponse;
import ch.cryptocare.common.value.Slot;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.scheduling.DayColumn.Stretch;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Draws one day of one practitioner: the ground by when patients are seen, and on it what stands in the calendar. */
final class DayColumnView extends Pane {
    static final double HOUR = 72;
    private static final String NOW = "now-line";
    private static final double SMALLEST = 20;
    private static final double GAP = 2;

    final DayColumn column;
    private final CalendarViewModel model;
    private final Text text;
    private final List<Laid> laid = new ArrayList<>();

    /** What lies in a column, and in which part of its width. */
    private record Laid(Region node, Stretch stretch, double left, double right) {}

    DayColumnView(DayColumn column, CalendarViewModel model, Text text) {
        this.column = column;
        this.model = model;
        this.text = text;
        getStyleClass().add("day-column");
        setMinHeight(24 * HOUR);
        setPrefHeight(24 * HOUR);
        draw();
    }

    static double y(int minute) {
        return minute * HOUR / 60;
    }

    static int minute(double y) {
        return Math.clamp(Math.round(y * 60 / HOUR), 0, DayColumn.MINUTES);
    }

    /** Anew, from what the model has. */
    void draw() {
        laid.clear();
        var agenda = model.agenda(column.id());
        agenda.ifPresent(this::drawGround);
        for (int hour = 1; hour < 24; hour++) lay(line("hour-line"), new Stretch(hour * 60, hour * 60), 0, 1);
        for (int hour = 0; hour < 24; hour++)
            lay(line("half-hour-line"), new Stretch(hour * 60 + 30, hour * 60 + 30), 0, 1);
        agenda.ifPresent(this::drawAbsences);
        var entries = model.entries(column);
        var lanes = new Lanes(entries);
        for (var entry : entries) layChip(entry, lanes.of(entry));
        drawNow();
        getChildren().setAll(laid.stream().map(Laid::node).toList());
        requestLayout();
    }

    /** To where the clock is now; nothing else changes by itself. */
    void moveNow() {
        laid.stream().map(Laid::node).filter(DayColumnView::isNow).findFirst().ifPresent(this::remove);
        drawNow();
        laid.stream().map(Laid::node).filter(DayColumnView::isNow).forEach(getChildren()::add);
        requestLayout();
    }

    private static boolean isNow(Region node) {
        return node.getStyleClass().contains(NOW);
    }

    /** Where a time would be, while somebody drags there. */
    Region ghost(Slot slot, Node content, String style) {
        var ghost = new StackPane(content);
        ghost.setAlignment(Pos.CENTER_LEFT);
        ghost.getStyleClass().setAll("ghost", style);
        ghost.setMouseTransparent(true);
        column.stretch(slot).ifPresent(stretch -> lay(ghost, stretch, 0, 1));
        getChildren().add(ghost);
        requestLayout();
        return ghost;
    }

    void remove(Region node) {
        laid.removeIf(one -> one.node().equals(node));
        getChildren().remove(node);
    }

    Optional<Chip> chip(AgendaEntry entry) {
        return getChildren().stream()
                .filter(Chip.class::isInstance)
                .map(Chip.class::cast)
                .filter(chip -> chip.entry.id().equals(entry.id()))
                .findFirst();
    }

    private void drawGround(AgendaResponse agenda) {
        for (var open : agenda.opening()) lay(open, plain("open-hours"));
    }

    private void drawAbsences(AgendaResponse agenda) {
        for (var away : agenda.absences()) lay(away, plain("absence"));
    }

    private void layChip(AgendaEntry entry, Lanes.Lane lane) {
        column.stretch(Fit.slot(entry)).ifPresent(stretch -> {
            var height = Math.max(y(stretch.minutes()), SMALLEST);
            var chip = new Chip(
                    entry,
                    column.zone(),
                    text,
                    height,
                    () -> model.openProperty().set(Optional.of(entry.id())));
            lay(chip, stretch, (double) lane.index() / lane.of(), (lane.index() + 1.0) / lane.of());
        });
    }

    private void drawNow() {
        Instant now = model.now();
        if (!column.isToday(now)) return;
        int minute = column.minute(now);
        lay(line(NOW), new Stretch(minute, minute), 0, 1);
    }

    private void lay(Slot slot, Region node) {
        column.stretch(slot).ifPresent(stretch -> lay(node, stretch, 0, 1));
    }

    private void lay(Region node, Stretch stretch, double left, double right) {
        laid.add(new Laid(node, stretch, left, right));
    }

    private static Region plain(String style) {
        var region = new Region();
        region.getStyleClass().setAll(style);
        region.setMouseTransparent(true);
        return region;
    }

    private static Region line(String style) {
        return plain(style);
    }

    @Override
    protected void layoutChildren() {
        for (var one : laid) {
            var node = one.node();
            double top = y(one.stretch().from());
            if (one.stretch().minutes() == 0) {
                node.resizeRelocate(0, top, getWidth(), 1);
            } else if (node instanceof Chip) {
                double left = one.left() * (getWidth() - GAP) + GAP;
                double right = one.right() * (getWidth() - GAP);
                double height = Math.max(y(one.stretch().minutes()), SMALLEST);
                node.resizeRelocate(left, top + 1, Math.max(right - left, 1), height - GAP);
            } else {
                node.resizeRelocate(0, top, getWidth(), y(one.stretch().minutes()));
            }
        }
    }
}
