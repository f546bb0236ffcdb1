package ch.cryptocare.desktop.home;

import ch.cryptocare.common.contract.auth.MembershipSummary;
import ch.cryptocare.common.contract.auth.SessionSummary;
import ch.cryptocare.common.contract.scheduling.WalkInSummary;
import ch.cryptocare.common.value.OrganizationId;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.notices.Notices;
import ch.cryptocare.desktop.parts.Buttons;
import ch.cryptocare.desktop.parts.Card;
import ch.cryptocare.desktop.parts.Dialogs;
import ch.cryptocare.desktop.parts.EmptyState;
import ch.cryptocare.desktop.parts.Icons;
import ch.cryptocare.desktop.parts.LoadedPane;
import ch.cryptocare.desktop.parts.Page;
import ch.cryptocare.desktop.parts.Row;
import ch.cryptocare.desktop.parts.WhileShown;
import ch.cryptocare.desktop.parts.Words;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The place one comes to first. */
public final class HomeView extends BorderPane {
    private final HomeViewModel model;
    private final Text text;
    private final Dialogs dialogs;
    private final Consumer<OrganizationId> openPractice;
    private final Consumer<HomeViewModel.Due> openAppointment;
    private final Runnable openWaitingRoom;

    public HomeView(
            HomeViewModel model,
            Text text,
            Notices notices,
            Dialogs dialogs,
            Consumer<OrganizationId> openPractice,
            Consumer<HomeViewModel.Due> openAppointment,
            Runnable openWaitingRoom) {
        this.model = model;
        this.text = text;
        this.dialogs = dialogs;
        this.openPractice = openPractice;
        this.openAppointment = openAppointment;
        this.openWaitingRoom = openWaitingRoom;
        var page = new Page(model.greeting(), " ").add(me());
        WhileShown.hear(
                this,
                () -> model.todayProperty()
                        .subscribe(day -> page.about(text.formats().weekday(day))));
        if (model.keepsCalendars())
            page.add(Card.titled(
                    text.of("home.today"),
                    new LoadedPane<>(model.waiting, text, notices, this::waiting, VBox::new),
                    new LoadedPane<>(model.appointments, text, notices, this::appointments, this::nothing)));
        setCenter(page.add(
                Card.titled(
                        text.of("home.practices"),
                        new LoadedPane<>(model.practices, text, notices, this::practices, this::noPractice)),
                Card.titled(
                        text.of("home.devices"),
                        Words.muted(text.of("home.devices.why")),
                        new LoadedPane<>(model.devices, text, notices, this::devices, VBox::new))));
    }

    private Node waiting(List<WalkInSummary> people) {
        var room = text.of("queue.title");
        var count = people.isEmpty() ? text.of("queue.nobody") : text.count("home.waiting", people.size());
        var row = new Row(Icons.round(Feather.COFFEE), count, room);
        return Row.opening(row, room + ", " + count, openWaitingRoom);
    }

    private Node appointments(List<HomeViewModel.Due> entries) {
        var list = new VBox();
        entries.forEach(due -> list.getChildren().add(appointment(due)));
        return list;
    }

    private Node appointment(HomeViewModel.Due due) {
        var entry = due.entry();
        var from = text.formats().in(due.zone()).time(entry.start());
        var service = entry.serviceName().getOrDefault(text.language().tag(), "");
        var state = text.of(entry.status());
        var time = Words.strong(from);
        time.setWrapText(false);
        time.setMinWidth(44);
        var row = new Row(time, entry.patientName(), service, Words.badge(state, "neutral"));
        return Row.opening(row, entry.patientName() + ", " + from + ", " + state, () -> openAppointment.accept(due));
    }

    private Node nothing() {
        return new EmptyState(Feather.CALENDAR, text.of("home.today.empty"), text.of("home.today.empty.why"));
    }

    private Node me() {
        var roles = new HBox(6);
        roles.setAlignment(Pos.CENTER_RIGHT);
        model.account.roles().forEach(role -> roles.getChildren().add(Words.badge(text.of(role), "accent")));
        return new Card(new Row(
                Row.initials(model.account.name()),
                model.account.name(),
                model.account.email().text(),
                roles));
    }

    private Node practices(List<MembershipSummary> memberships) {
        var list = new VBox();
        memberships.forEach(membership -> list.getChildren().add(practice(membership)));
        return list;
    }

    private Node practice(MembershipSummary membership) {
        var row = new Row(
                Icons.round(Feather.BRIEFCASE),
                membership.name(),
                membership.city(),
                Words.badge(text.of(membership.position()), "neutral"));
        if (membership.manager()) row.getChildren().add(Words.badge(text.of("practice.manager"), "accent"));
        return Row.opening(
                row,
                membership.name() + ", " + membership.city(),
                () -> openPractice.accept(membership.organization()));
    }

    private Node noPractice() {
        return new EmptyState(Feather.BRIEFCASE, text.of("home.no-practice"), text.of("home.no-practice.why"));
    }

    private Node devices(List<SessionSummary> devices) {
        var list = new VBox();
        devices.forEach(device -> list.getChildren().add(device(device)));
        return list;
    }

    private Node device(SessionSummary device) {
        var seen = text.of("home.device.seen", text.formats().dateAndTime(device.lastSeenAt()));
        var icon = device.device().toLowerCase(Locale.ROOT).matches(".*(android|iphone|ipad).*")
                ? Feather.SMARTPHONE
                : Feather.MONITOR;
        return new Row(Icons.round(icon), device.device(), seen, aside(device));
    }

    private Node aside(SessionSummary device) {
        if (device.thisOne()) return Words.badge(text.of("home.device.this"), "success");
        var button = Buttons.plain(
                text.of("home.device.sign-out"),
                () -> dialogs.ask(
                        text.of("home.device.ask", device.device()),
                        text.of("home.device.ask.why"),
                        text.of("home.device.sign-out"),
                        () -> model.signOut(device)));
        button.setAccessibleText(text.of("home.device.ask", device.device()));
        return button;
    }
}
