package ch.cryptocare.desktop.scheduling;

import ch.cryptocare.common.contract.scheduling.AgendaAppointmentResponse;
import ch.cryptocare.common.contract.scheduling.AgendaPractitioner;
import ch.cryptocare.common.contract.scheduling.ServiceResponse;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Sats;
import ch.cryptocare.common.value.Slot;
import ch.cryptocare.desktop.async.Failure;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.notices.Notices;
import ch.cryptocare.desktop.parts.ButtonGroup;
import ch.cryptocare.desktop.parts.Buttons;
import ch.cryptocare.desktop.parts.Choice;
import ch.cryptocare.desktop.parts.DateField;
import ch.cryptocare.desktop.parts.Dialogs;
import ch.cryptocare.desktop.parts.Field;
import ch.cryptocare.desktop.parts.ProblemNote;
import ch.cryptocare.desktop.parts.TimeField;
import ch.cryptocare.desktop.parts.Words;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** All that a new appointment needs, in one look: with whom and what, when, and who comes. */
final class BookingDialog {
    private static final int OFFERED = 10;

    private final BookingViewModel model;
    private final CalendarViewModel calendar;
    private final Dialogs dialogs;
    private final Notices notices;
    private final Text text;
    private final Consumer<AgendaAppointmentResponse> done;
    private final Field<ComboBox<AgendaPractitioner>> practitioner;
    private final Field<ComboBox<ServiceResponse>> service;
    private final Field<DateField> date;
    private final Field<TimeField> time;
    private final Field<TextField> name;
    private final Field<TextField> email;
    private final Field<TextField> phone;
    private final Field<ComboBox<Language>> language;
    private final ButtonGroup offered;
    private final VBox trouble = new VBox();

    static void show(
            BookingViewModel model,
            CalendarViewModel calendar,
            Dialogs dialogs,
            Notices notices,
            Text text,
            Consumer<AgendaAppointmentResponse> done) {
        new BookingDialog(model, calendar, dialogs, notices, text, done).open();
    }

    private BookingDialog(
            BookingViewModel model,
            CalendarViewModel calendar,
            Dialogs dialogs,
            Notices notices,
            Text text,
            Consumer<AgendaAppointmentResponse> done) {
        this.model = model;
        this.calendar = calendar;
        this.dialogs = dialogs;
        this.notices = notices;
        this.text = text;
        this.done = done;
        practitioner = choice("booking.practitioner", AgendaPractitioner::name);
        service = choice("booking.service", this::service);
        offered = new ButtonGroup(text.of("booking.offered"));
        date = new Field<>(text.of("booking.date"), new DateField());
        time = new Field<>(text.of("booking.time"), new TimeField());
        name = new Field<>(text.of("booking.name"), new TextField());
        email = new Field<>(text.of("booking.email"), new TextField());
        phone = new Field<>(text.of("booking.phone"), new TextField());
        language = choice("booking.language", text::of);
        bind();
    }

    private void bind() {
        var offering = calendar.shown().stream()
                .filter(one -> !one.services().isEmpty())
                .toList();
        practitioner.control.getItems().setAll(offering);
        practitioner.control.valueProperty().bindBidirectional(model.practitioner);
        model.practitioner.addListener((_, _, _) -> drawServices());
        drawServices();
        date.control.valueProperty().bindBidirectional(model.date);
        if (model.time.get() != null) time.control.show(model.time.get());
        time.control
                .textProperty()
                .addListener((_, _, _) -> model.time.set(time.control.time().orElse(null)));
        name.control.textProperty().bindBidirectional(model.name);
        email.control.textProperty().bindBidirectional(model.email);
        phone.control.textProperty().bindBidirectional(model.phone);
        language.control.getItems().setAll(Arrays.asList(Language.values()));
        language.control.valueProperty().bindBidirectional(model.language);
        model.offered.addListener((ListChangeListener<Slot>) _ -> drawOffered());
        model.asking.subscribe(_ -> drawOffered());
    }

    private void open() {
        var book = Buttons.busyWhile(Buttons.primary(text.of("booking.hold"), this::hold), model.busy);
        book.setDefaultButton(true);
        var cancel = Buttons.plain(text.of("cancel"), dialogs::close);
        var card = Dialogs.card(
                text.of("booking.title"),
                side(practitioner, 200, service, 368),
                side(date, 276, time, 276),
                offered,
                name,
                side(email, 276, phone, 276),
                language,
                trouble,
                Dialogs.buttons(cancel, book));
        card.getStyleClass().add("booking-card");
        dialogs.show(card, name.control);
    }

    private void drawServices() {
        service.control.valueProperty().unbindBidirectional(model.service);
        service.control.getItems().setAll(model.practitioner.get().services());
        service.control.valueProperty().bindBidirectional(model.service);
    }

    private void drawOffered() {
        var first = model.offered.stream().limit(OFFERED).toList();
        var buttons = new ArrayList<Button>();
        for (var slot : first) buttons.add(offered(slot, buttons.size() + 1, first.size()));
        var beside = new ArrayList<Node>();
        int more = model.offered.size() - OFFERED;
        if (more > 0) beside.add(Words.muted(text.count("booking.more-offered", more)));
        if (model.asking.get()) beside.add(Words.muted(text.of("loading")));
        else if (model.offered.isEmpty()) beside.add(Words.muted(text.of("booking.none-offered")));
        offered.show(buttons, beside);
    }

    private Button offered(Slot slot, int number, int of) {
        var at = LocalTime.ofInstant(slot.start(), model.zone());
        var words = text.formats().in(model.zone()).time(slot.start());
        var button = Buttons.plain(words, () -> time.control.show(at));
        button.getStyleClass().add("slot-button");
        button.setAccessibleText(text.of("booking.offered.one", words, number, of));
        return button;
    }

    private void hold() {
        trouble.getChildren().clear();
        var fields = Map.<String, Field<?>>of("date", date, "time", time, "name", name, "email", email, "phone", phone);
        fields.values().forEach(field -> field.refuse(""));
        var fault = model.firstFault();
        if (fault.isPresent()) {
            fields.getOrDefault(fault.get(), name).refuse(text.of("booking.fault." + fault.get()));
            return;
        }
        model.hold(
                held -> {
                    dialogs.close();
                    done.accept(held);
                },
                this::explain);
    }

    /** Nothing that was typed is lost. */
    private void explain(Failure failure) {
        trouble.getChildren().setAll(new ProblemNote(notices.sentence(failure)));
    }

    private String service(ServiceResponse service) {
        return text.of(
                "booking.service.line",
                service.name().getOrDefault(text.language().tag(), ""),
                service.durationMinutes(),
                text.formats().sats(new Sats(service.priceSats())));
    }

    private <T> Field<ComboBox<T>> choice(String key, Function<T, String> words) {
        return new Field<>(text.of(key), Choice.by(words));
    }

    private static Node side(VBox left, double leftWidth, VBox right, double rightWidth) {
        left.setMinWidth(leftWidth);
        right.setMinWidth(rightWidth);
        HBox.setHgrow(right, Priority.ALWAYS);
        return new HBox(16, left, right);
    }
}
