package ch.cryptocare.desktop.place;

import java.util.ArrayDeque;
import java.util.Deque;
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
        before.push(current());
        if (before.size() > LONGEST) before.removeLast();
        after.clear();
        show(place);
    }

    public void back() {
        if (before.isEmpty()) return;
        after.push(current());
        show(before.pop());
    }

    public void forward() {
        if (after.isEmpty()) return;
        before.push(current());
        show(after.pop());
    }

    /** Begins anew, as when somebody else signs in. */
    public void beginAt(Place place) {
        before.clear();
        after.clear();
        show(place);
    }

    private void show(Place place) {
        canGoBack.set(!before.isEmpty());
        canGoForward.set(!after.isEmpty());
        current.set(place);
    }
}
