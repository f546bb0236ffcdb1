package ch.cryptocare.desktop.place;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Where one is, where one came from, and the way back. */
public final class Navigator {
    private static final int LONGEST = 100;

    private final ReadOnlyObjectWrapper<Place> current = new ReadOnlyObjectWrapper<>(this, "current", new Place.Home());
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper(this, "canGoBack");
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper(this, "canGoForward");
    private final Deque<Place> before = new ArrayDeque<>();
    private final Deque<Place> after = new ArrayDeque<>();
    private Consumer<Runnable> leaving = Runnable::run;

    public ReadOnlyObjectProperty<Place> currentProperty() {
        return current.getReadOnlyProperty();
    }

    public Place current() {
        return current.get();
    }

    public ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canGoForwardProperty() {
        return canGoForward.getReadOnlyProperty();
    }

    public void go(Place place) {
        if (place.equals(current())) return;
        leave(() -> {
            before.push(current());
            if (before.size() > LONGEST) before.removeLast();
            after.clear();
            show(place);
        });
    }

    public void back() {
        if (before.isEmpty()) return;
        leave(() -> {
            after.push(current());
            show(before.pop());
        });
    }

    public void forward() {
        if (after.isEmpty()) return;
        leave(() -> {
            before.push(current());
            show(after.pop());
        });
    }

    /** Until the next place is shown, this one decides whether one goes on: by running what it is given, or not. */
    public void askBeforeLeaving(Consumer<Runnable> asker) {
        leaving = asker;
    }

    /** Goes on if the place that is open lets go. */
    public void leave(Runnable goOn) {
        leaving.accept(goOn);
    }

    /** Begins anew, as when somebody else signs in. */
    public void beginAt(Place place) {
        before.clear();
        after.clear();
        show(place);
    }

    private void show(Place place) {
        leaving = Runnable::run;
        canGoBack.set(!before.isEmpty());
        canGoForward.set(!after.isEmpty());
        current.set(place);
    }
}
