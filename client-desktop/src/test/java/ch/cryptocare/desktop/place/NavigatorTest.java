package ch.cryptocare.desktop.place;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.Role;
import java.util.ArrayDeque;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NavigatorTest {
    private final Navigator navigator = new Navigator();

    @Test
    void theWayBackAndForthIsRemembered() {
        navigator.go(new Place.People());
        navigator.go(new Place.PersonOf(new AccountId(new UUID(0, 1))));
        navigator.back();
        navigator.back();
        assertThat(navigator.current()).isEqualTo(new Place.Home());
        assertThat(navigator.canGoBackProperty().get()).isFalse();

        navigator.forward();
        assertThat(navigator.current()).isEqualTo(new Place.People());

        navigator.go(new Place.Preferences());
        assertThat(navigator.canGoForwardProperty().get()).isFalse();
    }

    @Test
    void goingWhereOneIsChangesNothing() {
        navigator.go(new Place.Home());
        assertThat(navigator.canGoBackProperty().get()).isFalse();
    }

    @Test
    void rolesDecideWhichPlacesExist() {
        assertThat(new Place.Home().isFor(List.of(Role.PATIENT))).isFalse();
        assertThat(new Place.Home().isFor(List.of(Role.PATIENT, Role.STAFF))).isTrue();
        assertThat(new Place.People().isFor(List.of(Role.STAFF))).isFalse();
        assertThat(new Place.People().isFor(List.of(Role.ADMIN))).isTrue();
    }

    @Test
    void aPlaceDecidesWhetherOneLeavesUntilTheNextIsShown() {
        var goOn = new ArrayDeque<Runnable>();
        navigator.go(new Place.Availability());
        navigator.askBeforeLeaving(goOn::add);

        navigator.go(new Place.Calendar());
        assertThat(navigator.current()).isEqualTo(new Place.Availability());
        goOn.remove().run();
        assertThat(navigator.current()).isEqualTo(new Place.Calendar());

        navigator.back();
        assertThat(navigator.current()).isEqualTo(new Place.Availability());
    }
}
