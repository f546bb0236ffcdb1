package ch.cryptocare.server.platform.provider;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.support.TickingClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class CircuitTest {
    private final TickingClock clock = new TickingClock("2026-11-23T08:00:00Z");
    private final Circuit circuit = new Circuit(clock);

    @Test
    void aServiceThatFailsAgainAndAgainIsUnreachableUntilItAnswers() {
        for (int i = 0; i < 4; i++) circuit.failed();
        assertThat(circuit.isOpen()).isFalse();
        circuit.failed();
        assertThat(circuit.isOpen()).isTrue();
        assertThat(circuit.lets()).isFalse();

        clock.pass(Duration.ofSeconds(11));
        assertThat(circuit.lets()).isTrue();
        assertThat(circuit.isOpen()).isTrue();
        circuit.answered();
        assertThat(circuit.isOpen()).isFalse();
    }
}
