package ch.cryptocare.desktop.async;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** A list that comes page by page, the next when asked for. */
public final class Paged<T> {
    /** A page, and where the next begins. */
    public record Page<T>(List<T> items, Optional<String> next) {}

    public final Loaded<List<T>> list;

    private final ReadOnlyBooleanWrapper hasMore = new ReadOnlyBooleanWrapper(this, "hasMore");
    private final Background background;
    private final Function<Optional<String>, Page<T>> call;
    private final List<T> items = new ArrayList<>();
    private Optional<String> next = Optional.empty();

    /** What belongs to a list that was asked for before, or came already, is not shown. */
    private long loads;

    public Paged(Background background, Function<Optional<String>, Page<T>> call) {
        this.background = background;
        this.call = call;
        this.list = new Loaded<>(background, List::of, List::isEmpty);
    }

    public ReadOnlyBooleanProperty hasMoreProperty() {
        return hasMore.getReadOnlyProperty();
    }

    /** From the first page on. */
    public void load() {
        long asked = ++loads;
        list.loadBy(() -> call.apply(Optional.empty()), page -> {
            if (asked != loads) return;
            items.clear();
            add(page);
        });
    }

    public void more() {
        if (next.isPresent()) {
            var cursor = next;
            long asked = loads;
            background.run(() -> call.apply(cursor)).then(page -> {
                if (asked == loads && cursor.equals(next)) add(page);
            });
        }
    }

    private void add(Page<T> page) {
        items.addAll(page.items());
        next = page.next();
        hasMore.set(next.isPresent());
        list.show(List.copyOf(items));
    }
}
