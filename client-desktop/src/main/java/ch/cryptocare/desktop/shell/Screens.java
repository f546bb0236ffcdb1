package ch.cryptocare.desktop.shell;

import ch.cryptocare.common.contract.scheduling.AgendaApi;
import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.OrganizationId;
import ch.cryptocare.desktop.api.Ask;
import ch.cryptocare.desktop.api.LiveUpdates;
import ch.cryptocare.desktop.api.ServerApi;
import ch.cryptocare.desktop.async.Background;
import ch.cryptocare.desktop.async.Ticker;
import ch.cryptocare.desktop.async.Work;
import ch.cryptocare.desktop.availability.AbsencesViewModel;
import ch.cryptocare.desktop.availability.AvailabilityNews;
import ch.cryptocare.desktop.availability.AvailabilityView;
import ch.cryptocare.desktop.availability.AvailabilityViewModel;
import ch.cryptocare.desktop.availability.OfferedViewModel;
import ch.cryptocare.desktop.availability.WhyViewModel;
import ch.cryptocare.desktop.daysheet.DayCopies;
import ch.cryptocare.desktop.export.Exports;
import ch.cryptocare.desktop.home.HomeNews;
import ch.cryptocare.desktop.home.HomeView;
import ch.cryptocare.desktop.home.HomeViewModel;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.ledger.LedgerView;
import ch.cryptocare.desktop.ledger.LedgerViewModel;
import ch.cryptocare.desktop.notices.Notices;
import ch.cryptocare.desktop.parts.Dialogs;
import ch.cryptocare.desktop.payments.PatientWindow;
import ch.cryptocare.desktop.people.PeopleView;
import ch.cryptocare.desktop.people.PeopleViewModel;
import ch.cryptocare.desktop.people.PersonView;
import ch.cryptocare.desktop.people.PersonViewModel;
import ch.cryptocare.desktop.place.Navigator;
import ch.cryptocare.desktop.place.Place;
import ch.cryptocare.desktop.practices.PracticeView;
import ch.cryptocare.desktop.practices.PracticeViewModel;
import ch.cryptocare.desktop.practices.PracticesView;
import ch.cryptocare.desktop.practices.PracticesViewModel;
import ch.cryptocare.desktop.preferences.PreferencesView;
import ch.cryptocare.desktop.profiles.ProfilesView;
import ch.cryptocare.desktop.profiles.ProfilesViewModel;
import ch.cryptocare.desktop.proof.Proofs;
import ch.cryptocare.desktop.recordings.Filming;
import ch.cryptocare.desktop.refunds.RefundScope;
import ch.cryptocare.desktop.refunds.RefundsView;
import ch.cryptocare.desktop.refunds.RefundsViewModel;
import ch.cryptocare.desktop.scheduling.CalendarDesk;
import ch.cryptocare.desktop.scheduling.CalendarKey;
import ch.cryptocare.desktop.scheduling.CalendarNews;
import ch.cryptocare.desktop.scheduling.CalendarView;
import ch.cryptocare.desktop.scheduling.CalendarViewModel;
import ch.cryptocare.desktop.signin.Browser;
import ch.cryptocare.desktop.theme.Theme;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.input.KeyCodeCombination;

/** From a place to what is seen there: the one list of all screens. */
public record Screens(
        Desk desk,
        ServerApi api,
        LiveUpdates live,
        Ticker ticker,
        Browser browser,
        Background background,
        Navigator navigator,
        Notices notices,
        Dialogs dialogs,
        Proofs proofs,
        Exports exports,
        DayCopies copies,
        Filming filming,
        Text text,
        Theme theme,
        InstantSource clock,
        ZoneId zone) {

    Screen open(Place place) {
        return switch (place) {
            case Place.Home _ -> home();
            case Place.People _ -> people();
            case Place.PersonOf one -> person(one.id());
            case Place.Practices _ -> practices();
            case Place.PracticeOf one -> practice(one.id());
            case Place.Calendar _ -> calendar(new CalendarViewModel(api, background, notices, text, clock, zone));
            case Place.AppointmentOf one -> calendar(at(one));
            case Place.WaitingRoom _ -> calendar(withQueue());
            case Place.Profiles _ -> profiles();
            case Place.Courses _ -> courses().all();
            case Place.CourseOf one -> courses().one(one.id());
            case Place.Certificates _ -> operations().certificates();
            case Place.AuditLog _ -> operations().auditLog();
            case Place.Jobs _ -> operations().jobs();
            case Place.Health _ -> operations().health();
            case Place.Availability _ -> availability();
            case Place.Ledger _ -> ledger();
            case Place.Refunds _ -> refunds();
            case Place.Preferences _ -> preferences();
        };
    }

    /** For whoever keeps calendars. */
    Optional<Supplier<Work<List<Command>>>> patients() {
        if (!desk.keepsCalendars()) return Optional.empty();
        return Optional.of(new PatientSearch(api, background, navigator, text, clock, zone)::load);
    }

    private Screen home() {
        var account = desk.who().orElseThrow().account();
        var model = new HomeViewModel(account, api, background, notices, text, clock, zone);
        return new Screen(
                () -> new HomeView(
                        model,
                        text,
                        notices,
                        dialogs,
                        id -> navigator.go(new Place.PracticeOf(id)),
                        due -> navigator.go(new Place.AppointmentOf(due.entry().id(), due.day())),
                        () -> navigator.go(new Place.WaitingRoom())),
                model::load,
                model.keepsCalendars() ? live.follow(Ask.of(AgendaApi.CHANGES), new HomeNews(model))::close : () -> {});
    }

    private Screen people() {
        var model = new PeopleViewModel(api, background, proofs, notices, text, zone);
        desk.names.learn(model.people.list, people -> people);
        return new Screen(
                () -> new PeopleView(
                        model, text, notices, dialogs, exports, id -> navigator.go(new Place.PersonOf(id))),
                model::load);
    }

    private Screen person(AccountId id) {
        var model = new PersonViewModel(id, api, background, proofs, notices, text);
        desk.names.learn(model.person, one -> List.of(one.person()));
        return new Screen(() -> new PersonView(model, text, notices), model.person::load);
    }

    private Screen practices() {
        var model = new PracticesViewModel(api, background, proofs, notices, text, zone);
        return new Screen(
                () -> new PracticesView(
                        model, text, notices, dialogs, exports, id -> navigator.go(new Place.PracticeOf(id))),
                model.practices::load);
    }

    private Screen practice(OrganizationId id) {
        var model = new PracticeViewModel(id, api, background, proofs, notices, text);
        return new Screen(() -> new PracticeView(model, text, notices, dialogs), model::load);
    }

    private Screen profiles() {
        var model = new ProfilesViewModel(api, background, proofs, notices, text);
        return new Screen(() -> new ProfilesView(model, text, notices, dialogs), model.profiles::load);
    }

    private CourseScreens courses() {
        return new CourseScreens(
                desk, api, background, navigator, notices, dialogs, proofs, filming, exports, theme, text);
    }

    private OperationsScreens operations() {
        return new OperationsScreens(desk, api, background, notices, dialogs, proofs, exports, text, clock, zone);
    }

    private Screen ledger() {
        var model = new LedgerViewModel(desk.roles(), api, background, text, clock, zone);
        return new Screen(() -> new LedgerView(model, text, notices, exports), model::search);
    }

    private Screen refunds() {
        var model = new RefundsViewModel(RefundScope.of(desk.roles()), api, background, proofs, notices, text, zone);
        return new Screen(() -> new RefundsView(model, text, notices, exports), model::load);
    }

    private CalendarViewModel withQueue() {
        var model = new CalendarViewModel(api, background, notices, text, clock, zone);
        model.showQueue.set(true);
        return model;
    }

    private CalendarViewModel at(Place.AppointmentOf one) {
        var model = new CalendarViewModel(api, background, notices, text, clock, zone);
        model.dayProperty().set(one.day());
        model.openProperty().set(Optional.of(one.id()));
        return model;
    }

    private Screen calendar(CalendarViewModel model) {
        var patients = new PatientWindow(theme, text);
        var aside = new CalendarDesk(
                model, api, background, notices, dialogs, text, ticker, browser::open, patients, exports);
        var following = live.follow(Ask.of(AgendaApi.CHANGES), new CalendarNews(model, aside.queue()));
        return new Screen(() -> new CalendarView(model, text, notices, aside), aside::load, () -> {
                    following.close();
                    aside.leave();
                })
                .withKeys(keysOfTheCalendar());
    }

    private static List<Shortcut> keysOfTheCalendar() {
        return Arrays.stream(CalendarKey.values())
                .map(key -> new Shortcut(new KeyCodeCombination(key.code), key.words))
                .toList();
    }

    private Screen availability() {
        var hours = new AvailabilityViewModel(api, background, notices, text, clock, zone);
        var absences = new AbsencesViewModel(hours, api, background, notices, text);
        var offered = new OfferedViewModel(hours, api, background, notices, text);
        var why = new WhyViewModel(hours, api, background, notices);
        navigator.askBeforeLeaving(goOn -> AvailabilityView.leave(hours, dialogs, text, goOn));
        var following = live.follow(Ask.of(AgendaApi.CHANGES), new AvailabilityNews(hours));
        return new Screen(
                        () -> new AvailabilityView(hours, absences, offered, why, text, notices, dialogs),
                        hours::load,
                        following::close)
                .withKeys(List.of(Shortcut.of("Shortcut+S", "hours.save")));
    }

    private Screen preferences() {
        var dayCopy = Optional.of(copies.wanted).filter(_ -> desk.keepsCalendars());
        return new Screen(
                () -> new PreferencesView(text, theme, dayCopy, api.server().toString()), () -> {});
    }
}
