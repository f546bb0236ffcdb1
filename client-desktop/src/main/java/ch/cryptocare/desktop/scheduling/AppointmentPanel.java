package ch.cryptocare.desktop.scheduling;

import ch.cryptocare.common.contract.payments.InvoiceStatus;
import ch.cryptocare.common.contract.scheduling.AgendaAction;
import ch.cryptocare.common.contract.scheduling.AgendaAppointmentResponse;
import ch.cryptocare.common.contract.scheduling.AppointmentStatus;
import ch.cryptocare.common.contract.telehealth.MeetingResponse;
import ch.cryptocare.common.value.ConsultationMode;
import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.common.value.Sats;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.notices.Notices;
import ch.cryptocare.desktop.parts.Buttons;
import ch.cryptocare.desktop.parts.Dialogs;
import ch.cryptocare.desktop.parts.LoadedPane;
import ch.cryptocare.desktop.parts.QrCode;
import ch.cryptocare.desktop.parts.Words;
import ch.cryptocare.desktop.payments.PaymentPanel;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** An appointment looked at closely, beside the calendar: who comes, when, what is paid, and what can be done. */
public final class AppointmentPanel extends VBox {
    private static final List<AgendaAction> LIKELIEST_FIRST = List.of(
            AgendaAction.RECORD_ARRIVAL,
            AgendaAction.FULFIL,
            AgendaAction.RECORD_NO_SHOW,
            AgendaAction.RESCHEDULE,
            AgendaAction.REOPEN,
            AgendaAction.CANCEL);

    private final AppointmentViewModel model;
    private final Text text;
    private final Dialogs dialogs;
    private final Consumer<URI> browser;
    private final Function<AgendaAppointmentResponse, PaymentPanel> payment;
    private final Predicate<PractitionerId> hosts;
    private final Runnable mover;
    private final Function<AgendaAppointmentResponse, Node> receipts;

    /** @param hosts whose meetings are opened as their host
     * @param mover asks for another time, for whoever does not drag
     * @param receipts saves or prints a receipt */
    public AppointmentPanel(
            AppointmentViewModel model,
            Text text,
            Notices notices,
            Dialogs dialogs,
            Consumer<URI> browser,
            Function<AgendaAppointmentResponse, PaymentPanel> payment,
            Predicate<PractitionerId> hosts,
            Runnable mover,
            Function<AgendaAppointmentResponse, Node> receipts,
            Runnable close) {
        this.model = model;
        this.text = text;
        this.dialogs = dialogs;
        this.browser = browser;
        this.payment = payment;
        this.hosts = hosts;
        this.mover = mover;
        this.receipts = receipts;
        var title = Words.heading(text.of("appointment.title"));
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        var head = new HBox(8, title, Buttons.icon(text.of("close"), Feather.X, close));
        head.setAlignment(Pos.CENTER_LEFT);
        var scroll = new ScrollPane(new LoadedPane<>(model.appointment, text, notices, this::shown, VBox::new));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText(text.of("appointment.title"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
        getStyleClass().add("side-panel");
    }

    private Node shown(AgendaAppointmentResponse now) {
        var content = new VBox(14, who(now), when(now));
        if (now.entry().status() == AppointmentStatus.PENDING && now.invoice().isPresent())
            content.getChildren().add(payment.apply(now));
        else content.getChildren().add(money(now));
        content.getChildren().add(contact(now));
        now.meeting()
                .flatMap(MeetingResponse::joinUrl)
                .ifPresent(url -> content.getChildren().add(meeting(now, url)));
        if (now.patient().email().isEmpty()) content.getChildren().add(link(now));
        content.getChildren().add(actions(now));
        content.getStyleClass().add("side-panel-content");
        return content;
    }

    private Node who(AgendaAppointmentResponse now) {
        var badge =
                Words.badge(text.of(now.entry().status()), colour(now.entry().status()));
        var name = Words.title(now.patient().name());
        name.getStyleClass().add("panel-name");
        return new VBox(6, name, badge);
    }

    private Node when(AgendaAppointmentResponse now) {
        var entry = now.entry();
        var formats = text.formats().in(ZoneId.of(now.zone()));
        return new VBox(
                2,
                Words.strong(formats.weekday(
                        entry.start().atZone(ZoneId.of(now.zone())).toLocalDate())),
                Words.body(formats.time(entry.start()) + " – " + formats.time(entry.end())),
                Words.muted(
                        entry.serviceName().getOrDefault(text.language().tag(), "") + " · " + now.practitionerName()),
                Words.muted(text.of(entry.mode() == ConsultationMode.VIDEO ? "mode.video" : "mode.in-person")));
    }

    private Node money(AgendaAppointmentResponse now) {
        var paid = now.invoice().map(invoice -> text.of(invoice.status())).orElse(text.of("appointment.no-invoice"));
        var box = new VBox(2, Words.strong(text.formats().sats(new Sats(now.priceSats()))), Words.muted(paid));
        now.refund()
                .ifPresent(refund -> box.getChildren()
                        .add(Words.badge(
                                text.of(refund.status()) + " · "
                                        + text.formats().sats(new Sats(refund.amountSats())),
                                "warning")));
        if (now.invoice()
                .filter(invoice -> invoice.status() == InvoiceStatus.SETTLED)
                .isPresent()) box.getChildren().add(receipt(now));
        return box;
    }

    private Node receipt(AgendaAppointmentResponse now) {
        var button = receipts.apply(now);
        ((Region) button).setMaxWidth(Double.MAX_VALUE);
        VBox.setMargin(button, new Insets(8, 0, 0, 0));
        return button;
    }

    private Node contact(AgendaAppointmentResponse now) {
        var patient = now.patient();
        var address = patient.email().map(EmailAddress::text).orElse(text.of("appointment.no-email"));
        var box = new VBox(2, Words.muted(text.of("appointment.contact")), Words.body(address));
        patient.phone().ifPresent(phone -> box.getChildren().add(Words.body(phone)));
        return box;
    }

    /** Practitioners open their meetings as the host; others come in as patients do. */
    private Node meeting(AgendaAppointmentResponse now, String joinUrl) {
        if (!hosts.test(now.practitionerId()))
            return Buttons.primary(text.of("appointment.join"), () -> browser.accept(URI.create(joinUrl)));
        return Buttons.busyWhile(Buttons.primary(text.of("appointment.host"), () -> model.open(browser)), model.busy);
    }

    /** What a letter would have brought is photographed. */
    private Node link(AgendaAppointmentResponse now) {
        var show = Buttons.plain(
                text.of("appointment.link"),
                Feather.SMARTPHONE,
                () -> model.patientLink(url -> {
                    var close = Buttons.plain(text.of("close"), dialogs::close);
                    var code = new QrCode(url.toString(), text.of("appointment.link.code"));
                    var why = Words.body(
                            text.of("appointment.link.why", now.patient().name()));
                    dialogs.show(
                            Dialogs.card(text.of("appointment.link.title"), why, code, Dialogs.buttons(close)), close);
                }));
        show.setMaxWidth(Double.MAX_VALUE);
        return Buttons.busyWhile(show, model.busy);
    }

    private Node actions(AgendaAppointmentResponse now) {
        var box = new VBox(8);
        for (var action : LIKELIEST_FIRST)
            if (now.actions().contains(action)) box.getChildren().add(button(action, now));
        box.getChildren().forEach(button -> {
            ((Region) button).setMaxWidth(Double.MAX_VALUE);
            button.disableProperty().bind(model.busy);
        });
        return box;
    }

    private Node button(AgendaAction action, AgendaAppointmentResponse now) {
        var label = text.of(action);
        return switch (action) {
            case RESCHEDULE -> Buttons.plain(label, Feather.CALENDAR, mover);
            case RECORD_ARRIVAL -> Buttons.primary(label, () -> model.act(action));
            case FULFIL -> Buttons.plain(label, Feather.CHECK, () -> model.act(action));
            case RECORD_NO_SHOW -> Buttons.plain(label, Feather.USER_X, () -> model.act(action));
            case REOPEN -> Buttons.plain(label, Feather.CORNER_UP_LEFT, () -> model.act(action));
            case CANCEL -> Buttons.danger(label, () -> askToCancel(now));
        };
    }

    /** What cancelling costs is said before. */
    private void askToCancel(AgendaAppointmentResponse now) {
        var told = now.patient().email().isPresent() ? "cancel.refund" : "cancel.refund.untold";
        var policy = now.entry().status() == AppointmentStatus.PENDING ? "cancel.unpaid" : told;
        dialogs.ask(
                text.of("cancel.ask", now.patient().name()),
                text.of(
                        now.refundIfCancelled() ? policy : "cancel.kept",
                        text.formats().sats(new Sats(now.priceSats()))),
                text.of("cancel.no"),
                text.of("cancel.yes"),
                () -> model.act(AgendaAction.CANCEL));
    }

    private static String colour(AppointmentStatus status) {
        return switch (status) {
            case PENDING -> "warning";
            case BOOKED -> "accent";
            case ARRIVED -> "success";
            case FULFILLED, CANCELLED, EXPIRED, NOSHOW -> "neutral";
        };
    }
}
