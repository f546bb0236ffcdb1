package ch.cryptocare.desktop.scheduling;

import ch.cryptocare.common.contract.scheduling.AgendaPractitioner;
import ch.cryptocare.common.contract.scheduling.AgendaResponse;
import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.notices.Notices;
import ch.cryptocare.desktop.parts.EmptyState;
import ch.cryptocare.desktop.parts.LoadedPane;
import ch.cryptocare.desktop.parts.TakesKeys;
import ch.cryptocare.desktop.parts.WhileShown;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.collections.MapChangeListener;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The calendar: what is seen of it above, the times in the middle, an appointment looked at closely at the side. */
public final class CalendarView extends BorderPane implements TakesKeys {
    /** As in any program, beside the single key. */
    private static final KeyCombination PRINT = KeyCombination.valueOf("Shortcut+P");

    private final CalendarViewModel model;
    private final Text text;
    private final Aside aside;
    private final CalendarBar bar;
    private @Nullable TimeGrid times;
    private @Nullable MonthGrid month;

    /** What opens beside the calendar or above it. */
    public interface Aside {
        /** @param close puts it away again */
        Node appointment(AppointmentId id, Runnable close);

        /** Asks for all that a new appointment needs; the day and the minute are where it was asked for, if anywhere. */
        void book(Optional<DayColumn> column, int minute);

        /** Who waits without an appointment. */
        Node queue(Runnable close);

        QueueViewModel queue();

        /** Prints the day that is looked at, or saves it. */
        Node daySheet();

        void printDaySheet(Node above);
    }

    public CalendarView(CalendarViewModel model, Text text, Notices notices, Aside aside) {
        this.model = model;
        this.text = text;
        this.aside = aside;
        bar = new CalendarBar(model, aside.queue(), text, aside.daySheet(), () -> aside.book(Optional.empty(), 0));
        setTop(bar);
        setCenter(new LoadedPane<>(model.practitioners, text, notices, this::shown, this::nobody));
        WhileShown.hear(this, this::following);
        drawAside();
        getStyleClass().add("calendar");
    }

    private Subscription following() {
        MapChangeListener<PractitionerId, AgendaResponse> agendas = change -> redraw(change.getKey());
        model.agendas.addListener(agendas);
        return Subscription.combine(
                model.dayProperty().subscribe((_, _) -> redraw()),
                model.spanProperty().subscribe((_, _) -> rebuild()),
                model.showCancelled.subscribe((_, _) -> redraw()),
                model.momentProperty().subscribe((_, _) -> tick()),
                model.hidden.subscribe(this::redraw),
                model.openProperty().subscribe((_, _) -> drawAside()),
                model.showQueue.subscribe((_, _) -> drawAside()),
                () -> model.agendas.removeListener(agendas));
    }

    private Node shown(List<AgendaPractitioner> practitioners) {
        bar.show(practitioners);
        if (model.span() == CalendarSpan.MONTH) {
            times = null;
            month = new MonthGrid(model, text, this::openDay);
            return month;
        }
        month = null;
        var grid = new TimeGrid(model, text, (column, minute) -> aside.book(Optional.of(column), minute));
        times = grid;
        return grid;
    }

    private Node nobody() {
        return new EmptyState(Feather.CALENDAR, text.of("calendar.nobody"), text.of("calendar.nobody.why"));
    }

    private void openDay(LocalDate date) {
        model.dayProperty().set(date);
        model.spanProperty().set(CalendarSpan.DAY);
    }

    private void rebuild() {
        setCenter(shown(model.shown()));
        redraw();
    }

    private void redraw() {
        bar.draw();
        if (times != null) times.draw();
        if (month != null) month.draw();
    }

    private void tick() {
        if (times != null) times.tick();
    }

    private void redraw(PractitionerId practitioner) {
        if (times != null) times.draw(practitioner);
        if (month != null) month.draw();
    }

    private void drawAside() {
        var open = model.openProperty().get();
        if (open.isPresent())
            setRight(aside.appointment(open.get(), () -> model.openProperty().set(Optional.empty())));
        else setRight(model.showQueue.get() ? aside.queue(() -> model.showQueue.set(false)) : null);
    }

    /** One key each, as long as nobody is writing. */
    @Override
    public void pressed(KeyEvent key) {
        if (PRINT.match(key)) {
            aside.printDaySheet(this);
            key.consume();
        }
        if (key.getTarget() instanceof TextInputControl || key.isShortcutDown() || key.isAltDown()) return;
        CalendarKey.of(key.getCode()).ifPresent(pressed -> {
            act(pressed);
            // Others have a use for Escape, too: it also ends dragging.
            if (pressed != CalendarKey.CLOSE) key.consume();
        });
    }

    private void act(CalendarKey key) {
        switch (key) {
            case NEW -> aside.book(Optional.empty(), 0);
            case TODAY -> model.dayProperty().set(model.today());
            case EARLIER -> model.turn(-1);
            case LATER -> model.turn(1);
            case PRINT -> aside.printDaySheet(this);
            case QUEUE -> model.showQueue.set(!model.showQueue.get());
            case DAY -> model.spanProperty().set(CalendarSpan.DAY);
            case WEEK -> model.spanProperty().set(CalendarSpan.WEEK);
            case MONTH -> model.spanProperty().set(CalendarSpan.MONTH);
            case CLOSE -> model.openProperty().set(Optional.empty());
        }
    }
}
