package ch.cryptocare.desktop.scheduling;

import ch.cryptocare.common.contract.scheduling.AgendaAppointmentResponse;
import ch.cryptocare.common.contract.scheduling.WalkInSuggestion;
import ch.cryptocare.common.contract.scheduling.WalkInSummary;
import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.desktop.api.ServerApi;
import ch.cryptocare.desktop.async.Background;
import ch.cryptocare.desktop.async.Ticker;
import ch.cryptocare.desktop.daysheet.DaySheetPdf;
import ch.cryptocare.desktop.export.Exports;
import ch.cryptocare.desktop.export.PdfFile;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.notices.Notices;
import ch.cryptocare.desktop.parts.Dialogs;
import ch.cryptocare.desktop.payments.PatientWindow;
import ch.cryptocare.desktop.payments.PaymentPanel;
import ch.cryptocare.desktop.payments.PaymentViewModel;
import java.net.URI;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.MapChangeListener;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;

/** What opens beside the calendar and above it. */
public final class CalendarDesk implements CalendarView.Aside {
    private final CalendarViewModel calendar;
    private final ServerApi api;
    private final Background background;
    private final Notices notices;
    private final Dialogs dialogs;
    private final Text text;
    private final Consumer<URI> browser;
    private final PatientScreen patientScreen;
    private final Exports exports;
    private final QueueViewModel queue;
    private final Runnable stop;
    private Optional<AppointmentViewModel> open = Optional.empty();
    private Optional<PaymentViewModel> payment = Optional.empty();

    /** The payment comes next, also for whoever uses no mouse. */
    private boolean justBooked;

    public CalendarDesk(
            CalendarViewModel calendar,
            ServerApi api,
            Background background,
            Notices notices,
            Dialogs dialogs,
            Text text,
            Ticker ticker,
            Consumer<URI> browser,
            PatientWindow patientWindow,
            Exports exports) {
        this.calendar = calendar;
        this.api = api;
        this.background = background;
        this.notices = notices;
        this.dialogs = dialogs;
        this.text = text;
        this.browser = browser;
        patientScreen = new PatientScreen(patientWindow, calendar);
        this.exports = exports;
        queue = new QueueViewModel(api, background, notices, text);
        var seconds = ticker.every(Duration.ofSeconds(1), () -> {
            payment.ifPresent(PaymentViewModel::tick);
            patientScreen.tick();
        });
        var minutes = ticker.every(Duration.ofMinutes(1), () -> {
            calendar.tick();
            // What was the next free time may be over.
            queue.load();
            // What has begun can be noted as seen or missed.
            open.ifPresent(AppointmentViewModel::load);
        });
        stop = () -> {
            seconds.run();
            minutes.run();
            patientScreen.close();
        };
        calendar.agendas.addListener((MapChangeListener<PractitionerId, Object>) change -> {
            open.ifPresent(this::reloadIfChanged);
            patientScreen.changed(change.getKey(), open);
        });
    }

    public void load() {
        calendar.load();
        queue.load();
    }

    /** Nothing goes on when nobody looks. */
    public void leave() {
        stop.run();
    }

    @Override
    public Node appointment(AppointmentId id, Runnable close) {
        var model = new AppointmentViewModel(id, api, background, notices, text, calendar::changed);
        open = Optional.of(model);
        payment = Optional.empty();
        model.appointment.stateProperty().addListener((_, _, _) -> settle(model));
        model.load();
        var away = (Runnable) () -> {
            open = Optional.empty();
            payment = Optional.empty();
            close.run();
        };
        return new AppointmentPanel(
                model,
                text,
                notices,
                dialogs,
                browser,
                this::payment,
                calendar::isOwn,
                () -> move(model),
                now -> receipt(now, model),
                away);
    }

    @Override
    public void book(Optional<DayColumn> column, int minute) {
        var practitioner = column.map(DayColumn::practitioner)
                .or(() -> calendar.shown().stream().findFirst());
        if (practitioner.isEmpty()) return;
        if (practitioner.get().services().isEmpty()) {
            notices.news(text.of("booking.no-services", practitioner.get().name()));
            return;
        }
        var day = column.map(DayColumn::date).orElse(calendar.day());
        var model = new BookingViewModel(api, background, practitioner.get(), day, text.language());
        if (column.isPresent()) model.time.set(LocalTime.ofSecondOfDay(minute * 60L));
        BookingDialog.show(model, calendar, dialogs, notices, text, this::booked);
    }

    @Override
    public QueueViewModel queue() {
        return queue;
    }

    @Override
    public Node queue(Runnable close) {
        var add = (Runnable) () -> WalkInDialog.show(queue, calendar.shown(), dialogs, notices, text);
        return new QueuePanel(queue, calendar, text, notices, add, this::book, close);
    }

    private void book(WalkInSummary who) {
        var with = who.next().map(WalkInSuggestion::practitionerId).orElse(who.practitionerId());
        calendar.practitioner(with).ifPresent(practitioner -> {
            var model = new BookingViewModel(api, background, practitioner, calendar.today(), text.language());
            BookingDialog.show(model.takenFromQueue(who), calendar, dialogs, notices, text, this::booked);
        });
    }

    /** The payment comes next: it opens beside the calendar, and before the patient. */
    private void booked(AgendaAppointmentResponse held) {
        notices.done(text.of("booking.held", held.patient().name()));
        calendar.changed(held.practitionerId());
        queue.load();
        justBooked = true;
        calendar.openProperty().set(Optional.of(held.entry().id()));
    }

    private PaymentPanel payment(AgendaAppointmentResponse appointment) {
        var model = payment.orElseGet(() -> new PaymentViewModel(appointment, api.clock()));
        payment = Optional.of(model);
        model.heard(appointment);
        var panel = PaymentPanel.atDesk(model, text, () -> open.ifPresent(seen -> patientScreen.turn(seen, model)));
        if (justBooked) panel.takeCursor();
        justBooked = false;
        return panel;
    }

    private Node receipt(AgendaAppointmentResponse now, AppointmentViewModel model) {
        var day = now.entry().start().atZone(ZoneId.of(now.zone())).toLocalDate();
        var name = text.of("appointment.receipt.file", day, now.patient().name());
        return exports.menu(text.of("appointment.receipt"), Feather.FILE_TEXT, () -> new PdfFile(name, model::receipt));
    }

    @Override
    public Node daySheet() {
        return exports.menu(text.of("day-sheet"), Feather.PRINTER, this::sheetOfTheDay);
    }

    @Override
    public void printDaySheet(Node above) {
        exports.print(above, sheetOfTheDay());
    }

    /** As it stands on the screen. */
    private PdfFile sheetOfTheDay() {
        var day = calendar.day();
        var sheet = calendar.daySheet();
        return new PdfFile(text.of("day-sheet.file", day), () -> DaySheetPdf.of(sheet, day, text));
    }

    private void move(AppointmentViewModel model) {
        model.shown().ifPresent(now -> MoveDialog.show(model, now, calendar, dialogs, notices, text));
    }

    private void reloadIfChanged(AppointmentViewModel model) {
        model.shown()
                .ifPresent(before -> calendar.entry(before)
                        .filter(entry -> entry.revision() != before.entry().revision())
                        .ifPresentOrElse(entry -> model.load(), () -> settle(model)));
    }

    /** The payment window hears of what was loaded. */
    private void settle(AppointmentViewModel model) {
        model.shown().ifPresent(now -> {
            if (open.equals(Optional.of(model))) payment.ifPresent(waiting -> waiting.heard(now));
            patientScreen.heard(model, now);
        });
    }
}
