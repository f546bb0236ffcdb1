package ch.cryptocare.desktop.shell;

import ch.cryptocare.desktop.async.Background;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Whether the server is there; when it is not, it is asked again and again until it is. */
public final class Connection {
    private final ReadOnlyObjectWrapper<Optional<Instant>> offlineSince =
            new ReadOnlyObjectWrapper<>(this, "offlineSince", Optional.empty());
    private final Background background;
    private final BooleanSupplier isAlive;
    private final InstantSource clock;
    private boolean asking;

    public Connection(Background background, BooleanSupplier isAlive, InstantSource clock) {
        this.background = background;
        this.isAlive = isAlive;
        this.clock = clock;
    }

    /** Empty as long as all is well. */
    public ReadOnlyObjectProperty<Optional<Instant>> offlineSinceProperty() {
        return offlineSince.getReadOnlyProperty();
    }

    public boolean isOffline() {
        return offlineSince.get().isPresent();
    }

    public void lost() {
        if (!isOffline()) offlineSince.set(Optional.of(clock.instant()));
    }

    public void found() {
        if (isOffline()) offlineSince.set(Optional.empty());
    }

    /** Asks once more, if there is a reason to. */
    public void probe() {
        if (!isOffline() || asking) return;
        asking = true;
        background
                .run(isAlive::getAsBoolean)
                .then(alive -> {
                    asking = false;
                    if (alive) found();
                })
                .failed(_ -> asking = false);
    }
}
