package ch.cryptocare.server.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StreamPlacesTest {
    private final StreamPlaces places = new StreamPlaces();
    private final UUID bens = UUID.randomUUID();

    @Test
    void anAppointmentIsWatchedFromAFewPlacesOnly() {
        var first = places.take(bens, "home");
        for (int i = 1; i < StreamPlaces.OF_ONE_THING; i++) places.take(bens, "away");
        refused(bens, "elsewhere");
        places.take(UUID.randomUUID(), "elsewhere");
        first.close();
        places.take(bens, "elsewhere");
        refused(bens, "elsewhere");
    }

    @Test
    void aNetworkHasSomePlacesAndLeavesTheOthersToOthers() {
        for (int i = 0; i < StreamPlaces.OF_ONE_NETWORK; i++) places.take(UUID.randomUUID(), "hospital");
        refused(UUID.randomUUID(), "hospital");
        places.take(UUID.randomUUID(), "home");
    }

    @Test
    void noNumberOfNetworksTakesMoreThanTheServerBears() {
        for (int i = 0; i < StreamPlaces.IN_ALL; i++) places.take(UUID.randomUUID(), "network " + i);
        refused(bens, "home");
    }

    private void refused(UUID thing, String network) {
        assertThatThrownBy(() -> places.take(thing, network))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type).isEqualTo(ProblemType.TOO_MANY_REQUESTS));
    }
}
