package ch.cryptocare.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.desktop.async.Background;
import ch.cryptocare.desktop.window.World;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ConnectionTest {
    private final Background background = Background.immediate();
    private final AtomicBoolean alive = new AtomicBoolean();
    private final AtomicInteger asked = new AtomicInteger();
    private final Connection connection = new Connection(
            background,
            () -> {
                asked.incrementAndGet();
                return alive.get();
            },
            () -> World.NOW);

    @Test
    void sinceWhenTheServerIsAwayIsKnownUntilItIsBack() {
        connection.probe();
        assertThat(asked).hasValue(0);

        connection.lost();
        assertThat(connection.offlineSinceProperty().get()).contains(World.NOW);

        connection.probe();
        assertThat(connection.isOffline()).isTrue();

        alive.set(true);
        connection.probe();
        assertThat(connection.isOffline()).isFalse();
        assertThat(asked).hasValue(2);
    }
}
