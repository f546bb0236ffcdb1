package ch.cryptocare.desktop.async;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Something that is loaded from the server, and every state that it can be in. What is shown stays while it is loaded again. */
public final class Loaded<T> {
    /** What there is to show. */
    public sealed interface State<T> {
        record Loading<T>() implements State<T> {}

        record Empty<T>() implements State<T> {}

        record Shown<T>(T value) implements State<T> {}

        record Failed<T>(Failure why) implements State<T> {}
    }

    private final ReadOnlyObjectWrapper<State<T>> state =
            new ReadOnlyObjectWrapper<>(this, "state", new State.Loading<>());
    private final Background background;
    private final Callable<T> call;
    private final Predicate<T> isEmpty;

    public Loaded(Background background, Callable<T> call, Predicate<T> isEmpty) {
        this.background = background;
        this.call = call;
        this.isEmpty = isEmpty;
    }

    public ReadOnlyObjectProperty<State<T>> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public State<T> state() {
        return state.get();
    }

    public void load() {
        loadBy(call, this::show);
    }

    /** As {@link #load}, from elsewhere; whoever takes what comes shows it. */
    <P> void loadBy(Callable<P> other, Consumer<P> taken) {
        if (!(state.get() instanceof State.Shown)) state.set(new State.Loading<>());
        background.run(other).then(taken).failed(this::fail);
    }

    /** Shows what came by another way, as the answer to a change does. */
    public void show(T value) {
        state.set(isEmpty.test(value) ? new State.Empty<>() : new State.Shown<>(value));
    }

    /** Without the server, what was there is better than nothing; the banner says how old it is. */
    private void fail(Failure why) {
        if (why instanceof Failure.Away && state.get() instanceof State.Shown) return;
        state.set(new State.Failed<>(why));
    }
}
