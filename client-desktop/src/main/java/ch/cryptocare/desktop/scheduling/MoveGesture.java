package ch.cryptocare.desktop.scheduling;

import ch.cryptocare.common.contract.scheduling.AgendaEntry;
import ch.cryptocare.common.contract.scheduling.AppointmentStatus;
import ch.cryptocare.common.value.Slot;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.parts.Words;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Dragging an appointment to another time: while it is dragged one sees where it would be, and whether that goes. */
final class MoveGesture {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final double THRESHOLD = 5;
    private static final int STEP = 5;

    private final CalendarViewModel model;
    private final Text text;
    private final TimeGrid grid;
    private @Nullable Dragged dragged;

    /** What is under way. */
    private static final class Dragged {
        final Chip chip;
        final DayColumnView from;
        final double startX;
        final double startY;
        final double grip;

        @Nullable
        Region ghost;

        @Nullable
        DayColumnView over;

        @Nullable
        Slot wanted;

        Fit fit = Fit.TAKEN;

        Dragged(Chip chip, DayColumnView from, MouseEvent press) {
            this.chip = chip;
            this.from = from;
            startX = press.getSceneX();
            startY = press.getSceneY();
            grip = chip.sceneToLocal(startX, startY).getY();
        }
    }

    MoveGesture(CalendarViewModel model, Text text, TimeGrid grid) {
        this.model = model;
        this.text = text;
        this.grid = grid;
        grid.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        grid.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::moved);
        grid.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
        grid.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) stop();
        });
    }

    private void pressed(MouseEvent press) {
        dragged = null;
        if (!press.isPrimaryButtonDown()) return;
        chipAt(press.getTarget())
                .filter(chip -> canMove(chip.entry))
                .ifPresent(chip -> dragged = new Dragged(chip, (DayColumnView) chip.getParent(), press));
    }

    /** Also of whoever is late, until the end. */
    private boolean canMove(AgendaEntry entry) {
        return entry.status() == AppointmentStatus.BOOKED && model.now().isBefore(entry.end());
    }

    private void moved(MouseEvent drag) {
        var now = dragged;
        if (now == null) return;
        boolean little = Math.hypot(drag.getSceneX() - now.startX, drag.getSceneY() - now.startY) < THRESHOLD;
        if (now.ghost == null && little) return;
        drag.consume();
        grid.scrollAlong(drag.getSceneY());
        var over = grid.at(drag.getSceneX())
                .filter(view -> view.column.id().equals(now.from.column.id()))
                .orElse(now.over == null ? now.from : now.over);
        double top = over.sceneToLocal(drag.getSceneX(), drag.getSceneY()).getY() - now.grip;
        int minute = Math.round(DayColumnView.minute(top) / (float) STEP) * STEP;
        var length = Duration.between(now.chip.entry.start(), now.chip.entry.end());
        show(now, over, Slot.of(over.column.at(minute), length));
    }

    private void show(Dragged now, DayColumnView over, Slot wanted) {
        if (wanted.equals(now.wanted) && over.equals(now.over)) return;
        clear(now);
        now.over = over;
        now.wanted = wanted;
        now.fit = model.agenda(over.column.id())
                .map(agenda -> Fit.of(agenda, wanted, Optional.of(now.chip.entry.id()), model.now()))
                .orElse(Fit.TAKEN);
        var style = "ghost-" + now.fit.name().toLowerCase(Locale.ROOT).replace('_', '-');
        now.ghost = over.ghost(wanted, label(over, wanted, now.fit), style);
        now.chip.setOpacity(0.4);
    }

    private Label label(DayColumnView over, Slot wanted, Fit fit) {
        var zone = over.column.zone();
        var label = Words.strong(CLOCK.format(wanted.start().atZone(zone)) + " – "
                + CLOCK.format(wanted.end().atZone(zone)) + " · " + text.of(fit));
        label.getStyleClass().add("brief");
        label.setWrapText(false);
        return label;
    }

    private void released(MouseEvent release) {
        var now = dragged;
        if (now == null || now.ghost == null) {
            dragged = null;
            return;
        }
        release.consume();
        var wanted = now.wanted;
        var column = now.from.column;
        var fit = now.fit;
        stop();
        if (wanted == null) return;
        if (fit.isPossible()) model.move(column.id(), now.chip.entry, wanted.start());
        else model.tellWhyNot(fit);
    }

    private void stop() {
        var now = dragged;
        dragged = null;
        if (now == null) return;
        clear(now);
        now.chip.setOpacity(1);
        grid.drawWhatIsLate();
    }

    private static void clear(Dragged now) {
        var ghost = now.ghost;
        var over = now.over;
        if (ghost != null && over != null) over.remove(ghost);
        now.ghost = null;
    }

    private static Optional<Chip> chipAt(Object target) {
        var node = target instanceof Node found ? found : null;
        while (node != null && !(node instanceof Chip)) node = node.getParent();
        return Optional.ofNullable((Chip) node);
    }

    /** Whether somebody is dragging just now: what changes meanwhile is drawn afterwards. */
    boolean isUnderWay() {
        return dragged != null && dragged.ghost != null;
    }
}
