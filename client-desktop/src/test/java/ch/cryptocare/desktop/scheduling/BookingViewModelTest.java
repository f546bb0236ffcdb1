package ch.cryptocare.desktop.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.contract.scheduling.SlotPage;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.common.value.Slot;
import ch.cryptocare.desktop.api.ServerApi;
import ch.cryptocare.desktop.async.Background;
import ch.cryptocare.desktop.window.Calendars;
import ch.cryptocare.desktop.window.ScriptedServer;
import ch.cryptocare.desktop.window.World;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Sami fills in an appointment, and changes his mind. */
class BookingViewModelTest {
    private static final String SLOTS = "GET /api/practitioners/" + Calendars.ADA + "/slots";
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");

    private final ScriptedServer server = Calendars.on(World.server(World.account("Sami Weber", Role.STAFF)));
    private final BookingViewModel booking = new BookingViewModel(
            new ServerApi(server.address(), () -> Language.EN, () -> World.NOW),
            Background.immediate(),
            Calendars.practitioner(Calendars.ADA, "Dr. Ada Keller"),
            MONDAY,
            Language.EN);

    @AfterEach
    void closeServer() {
        server.close();
    }

    @Test
    void aDayThatWasRubbedOutIsAskedFor() {
        booking.name.set("Cleo Martin");
        booking.time.set(LocalTime.of(15, 30));
        assertThat(booking.firstFault()).isEmpty();

        booking.date.set(null);

        assertThat(booking.firstFault()).contains("date");
    }

    @Test
    void theFreeTimesOfADayThatWasLeftAreNotOfferedOnTheNext() {
        var tuesday = slot("2026-11-24T13:00:00Z");
        server.on(SLOTS, _ -> {
            server.on(SLOTS, new SlotPage(List.of(tuesday), "Europe/Zurich"));
            booking.date.set(MONDAY.plusDays(1));
            return ScriptedServer.Reply.json(new SlotPage(List.of(slot("2026-11-25T09:00:00Z")), "Europe/Zurich"));
        });

        booking.date.set(MONDAY.plusDays(2));

        assertThat(booking.offered).containsExactly(tuesday);
    }

    private static Slot slot(String start) {
        return new Slot(Instant.parse(start), Instant.parse(start).plusSeconds(1800));
    }
}
