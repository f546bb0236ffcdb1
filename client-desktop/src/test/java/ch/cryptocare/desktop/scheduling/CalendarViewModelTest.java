package ch.cryptocare.desktop.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.contract.scheduling.AgendaEntry;
import ch.cryptocare.common.contract.scheduling.AgendaResponse;
import ch.cryptocare.common.contract.scheduling.AppointmentStatus;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.desktop.api.ServerApi;
import ch.cryptocare.desktop.async.Background;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.notices.Notice;
import ch.cryptocare.desktop.notices.Notices;
import ch.cryptocare.desktop.window.Calendars;
import ch.cryptocare.desktop.window.ScriptedServer;
import ch.cryptocare.desktop.window.World;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CalendarViewModelTest {
    private static final String AGENDA = "GET /api/practitioners/" + Calendars.ADA + "/agenda";
    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");
    private static final Instant MIDNIGHT = Instant.parse("2026-11-23T23:30:00Z");
    private static final AgendaEntry BEN =
            Calendars.entry(Calendars.BENS, "Ben Favre", "14:30", 30, AppointmentStatus.BOOKED);

    private final ScriptedServer server = Calendars.on(World.server(World.account("Sami Weber", Role.STAFF)));
    private final Text text = new Text(Language.EN, ZURICH);
    private final CalendarViewModel calendar = new CalendarViewModel(
            new ServerApi(server.address(), text::language, () -> World.NOW),
            Background.immediate(),
            new Notices(text, () -> World.NOW),
            text,
            () -> World.NOW,
            ZURICH);

    @AfterEach
    void closeServer() {
        server.close();
    }

    @Test
    void whatHappenedWhileNobodyListenedIsThereAfterLoadingAgainThoughThePeopleAreTheSame() {
        server.on(AGENDA, Calendars.ofAda());
        calendar.load();
        assertThat(adasPatients()).isEmpty();

        server.on(AGENDA, Calendars.ofAda(BEN));
        calendar.load();

        assertThat(adasPatients()).containsExactly("Ben Favre");
    }

    @Test
    void anAnswerThatWasOvertakenDoesNotBringBackWhatWasThereBefore() {
        server.on(AGENDA, Calendars.ofAda());
        calendar.load();
        server.on(AGENDA, _ -> {
            server.on(AGENDA, Calendars.ofAda(BEN));
            calendar.changed(Calendars.ADA);
            return ScriptedServer.Reply.json(Calendars.ofAda());
        });

        calendar.changed(Calendars.ADA);

        assertThat(adasPatients()).containsExactly("Ben Favre");
    }

    @Test
    void whereTheClockIsAnotherThanThePractitionersItsTimeIsTold() {
        server.on("POST /api/agenda/appointments/" + Calendars.BENS + "/rescheduling", Calendars.close(BEN));
        var inLondon = new Text(Language.EN, ZoneId.of("Europe/London"));
        var notices = new Notices(inLondon, () -> World.NOW);
        var away = new CalendarViewModel(
                new ServerApi(server.address(), inLondon::language, () -> World.NOW),
                Background.immediate(),
                notices,
                inLondon,
                () -> World.NOW,
                ZoneId.of("Europe/London"));
        away.load();

        away.move(Calendars.ADA, BEN, BEN.start().plusSeconds(1800));

        assertThat(notices.all())
                .extracting(Notice::text)
                .containsExactly("Ben Favre moved to 23 November 2026, 15:00.");
    }

    @Test
    void whereItIsAnotherDayThanAtThePracticeThePracticesIsToday() {
        var inLondon = inLondon();

        inLondon.load();

        assertThat(inLondon.today()).isEqualTo("2026-11-24");
        assertThat(inLondon.day()).isEqualTo("2026-11-24");
        assertThat(inLondon.columns()).allMatch(column -> column.isToday(MIDNIGHT));
        assertThat(server.asked(AGENDA).getLast().target()).contains("from=2026-11-24");
    }

    @Test
    void anAppointmentThatWasAskedForIsShownOnItsOwnDay() {
        var inLondon = inLondon();
        inLondon.openProperty().set(Optional.of(Calendars.BENS));

        inLondon.load();

        assertThat(inLondon.day()).isEqualTo("2026-11-23");
    }

    private CalendarViewModel inLondon() {
        return new CalendarViewModel(
                new ServerApi(server.address(), text::language, () -> MIDNIGHT),
                Background.immediate(),
                new Notices(text, () -> MIDNIGHT),
                text,
                () -> MIDNIGHT,
                ZoneId.of("Europe/London"));
    }

    private List<String> adasPatients() {
        return calendar.agenda(Calendars.ADA).map(AgendaResponse::appointments).orElseThrow().stream()
                .map(AgendaEntry::patientName)
                .toList();
    }
}
