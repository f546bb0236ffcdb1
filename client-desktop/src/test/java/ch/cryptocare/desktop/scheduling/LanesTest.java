package ch.cryptocare.desktop.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.contract.scheduling.AgendaEntry;
import ch.cryptocare.common.contract.scheduling.AppointmentStatus;
import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.desktop.scheduling.Lanes.Lane;
import ch.cryptocare.desktop.window.Calendars;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LanesTest {
    private static final AgendaEntry TEN = entry(1, "10:00", 30);
    private static final AgendaEntry TEN_FIFTEEN = entry(2, "10:15", 30);
    private static final AgendaEntry HALF_PAST = entry(3, "10:30", 30);
    private static final AgendaEntry NOON = entry(4, "12:00", 30);

    @Test
    void whatFollowsHasTheWholeWidth() {
        var lanes = new Lanes(List.of(HALF_PAST, TEN, NOON));
        assertThat(List.of(lanes.of(TEN), lanes.of(HALF_PAST), lanes.of(NOON))).containsOnly(new Lane(0, 1));
    }

    @Test
    void whatOverlapsSharesItAndALaneThatIsOverIsUsedAgain() {
        var lanes = new Lanes(List.of(TEN, TEN_FIFTEEN, HALF_PAST, NOON));
        assertThat(lanes.of(TEN)).isEqualTo(new Lane(0, 2));
        assertThat(lanes.of(TEN_FIFTEEN)).isEqualTo(new Lane(1, 2));
        assertThat(lanes.of(HALF_PAST)).isEqualTo(new Lane(0, 2));
        assertThat(lanes.of(NOON)).isEqualTo(new Lane(0, 1));
    }

    private static AgendaEntry entry(int number, String from, int minutes) {
        var id = new AppointmentId(new UUID(9, number));
        return Calendars.entry(id, "Patient " + number, from, minutes, AppointmentStatus.BOOKED);
    }
}
