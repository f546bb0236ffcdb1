package ch.cryptocare.desktop.availability;

import ch.cryptocare.common.contract.scheduling.OpeningException;
import ch.cryptocare.common.contract.scheduling.OpeningWindow;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** One date on which other hours hold, as they are typed; closed without any. */
public final class ExceptionDraft {
    private static final OpeningWindow MORNING = new OpeningWindow(9 * 60, 12 * 60);

    public final ObjectProperty<@Nullable LocalDate> date = new SimpleObjectProperty<>(this, "date");
    public final ObjectProperty<Optional<Wrong>> wrong = new SimpleObjectProperty<>(this, "wrong", Optional.empty());
    public final ObservableList<WindowDraft> windows = FXCollections.observableArrayList();
    private final Runnable changed;

    ExceptionDraft(OpeningException exception, Runnable changed) {
        this.changed = changed;
        date.set(exception.date());
        exception.windows().forEach(window -> add(window, changed));
        date.addListener((_, _, _) -> {
            wrong.set(Optional.empty());
            changed.run();
        });
    }

    public void add() {
        add(windows.isEmpty() ? MORNING : PlanDraft.after(windows.getLast()), changed);
        changed.run();
    }

    public void remove(WindowDraft window) {
        windows.remove(window);
        changed.run();
    }

    public void close() {
        windows.clear();
        changed.run();
    }

    Optional<OpeningException> exception() {
        var read = windows.stream().flatMap(window -> window.window().stream()).toList();
        return date.get() == null || read.size() < windows.size()
                ? Optional.empty()
                : Optional.of(new OpeningException(date.get(), read));
    }

    /** Marks what cannot be read. */
    boolean isReadable() {
        if (date.get() == null) wrong.set(Optional.of(Wrong.NO_DATE));
        windows.forEach(WindowDraft::isReadable);
        return exception().isPresent();
    }

    private void add(OpeningWindow window, Runnable listener) {
        windows.add(new WindowDraft(window, WindowDraft.Scope.EVERYTHING, listener));
    }
}
