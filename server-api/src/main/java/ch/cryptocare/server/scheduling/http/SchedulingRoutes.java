package ch.cryptocare.server.scheduling.http;

import ch.cryptocare.common.contract.payments.InvoiceStatus;
import ch.cryptocare.common.contract.scheduling.AppointmentRequest;
import ch.cryptocare.common.contract.scheduling.AppointmentResponse;
import ch.cryptocare.common.contract.scheduling.PatientContact;
import ch.cryptocare.common.contract.scheduling.ReschedulingRequest;
import ch.cryptocare.common.contract.scheduling.SchedulingApi;
import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.common.value.Ids;
import ch.cryptocare.server.platform.Token;
import ch.cryptocare.server.platform.http.Api;
import ch.cryptocare.server.platform.http.Call;
import ch.cryptocare.server.platform.qr.QrCode;
import ch.cryptocare.server.scheduling.usecases.Appointments;
import ch.cryptocare.server.scheduling.usecases.Booking;
import ch.cryptocare.server.scheduling.usecases.CancelAppointment;
import ch.cryptocare.server.scheduling.usecases.Contact;
import ch.cryptocare.server.scheduling.usecases.FindFreeSlots;
import ch.cryptocare.server.scheduling.usecases.HoldRequest;
import ch.cryptocare.server.scheduling.usecases.HoldSlot;
import ch.cryptocare.server.scheduling.usecases.RescheduleAppointment;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What patients do with appointments. */
public final class SchedulingRoutes {
    private static final int ALTERNATIVES = 5;
    private static final int LONGEST_KEY = 255;

    private final HoldSlot holdSlot;
    private final RescheduleAppointment rescheduleAppointment;
    private final CancelAppointment cancelAppointment;
    private final FindFreeSlots findFreeSlots;
    private final Appointments appointments;
    private final AppointmentJson json;
    private final AppointmentEvents events;
    private final AppointmentCalendar calendar;
    private final InstantSource clock;

    public SchedulingRoutes(
            HoldSlot holdSlot,
            RescheduleAppointment rescheduleAppointment,
            CancelAppointment cancelAppointment,
            FindFreeSlots findFreeSlots,
            Appointments appointments,
            AppointmentJson json,
            AppointmentEvents events,
            AppointmentCalendar calendar,
            InstantSource clock) {
        this.holdSlot = holdSlot;
        this.rescheduleAppointment = rescheduleAppointment;
        this.cancelAppointment = cancelAppointment;
        this.findFreeSlots = findFreeSlots;
        this.appointments = appointments;
        this.json = json;
        this.events = events;
        this.calendar = calendar;
        this.clock = clock;
    }

    public void addTo(Api api) {
        api.serve(SchedulingApi.HOLD, this::hold);
        api.serve(SchedulingApi.APPOINTMENT, call -> json.of(found(call)));
        api.serve(SchedulingApi.RESCHEDULE, this::reschedule);
        api.serve(SchedulingApi.CANCEL, this::cancel);
        api.stream(SchedulingApi.EVENTS, call -> {
            found(call);
            return events.of(id(call), token(call), call.header("Last-Event-ID"));
        });
        api.serveImage(SchedulingApi.INVOICE_QR, "image/svg+xml", this::invoiceQr);
        api.serveFile(
                SchedulingApi.CALENDAR,
                "text/calendar; charset=utf-8",
                "appointment.ics",
                call -> calendar.of(found(call)));
    }

    private AppointmentResponse hold(Call<AppointmentRequest> call) {
        var asked = call.body();
        var key = call.header("Idempotency-Key").orElseGet(() -> Ids.next(clock).toString());
        if (key.isBlank() || key.length() > LONGEST_KEY) throw Refusal.invalid("Idempotency-Key", "not-valid");
        var request = new HoldRequest(
                asked.practitionerId(),
                asked.serviceId(),
                Moments.within("start", asked.start()),
                contact(asked.patient(), call),
                call.clientNetwork(),
                key);
        try {
            return json.of(holdSlot.hold(request));
        } catch (Refusal refusal) {
            throw refusal.type == ProblemType.SLOT_TAKEN ? withAlternatives(request) : refusal;
        }
    }

    private AppointmentResponse reschedule(Call<ReschedulingRequest> call) {
        var start = Moments.within("start", call.body().start());
        try {
            rescheduleAppointment.reschedule(id(call), token(call), start);
        } catch (Refusal refusal) {
            if (refusal.type != ProblemType.SLOT_TAKEN) throw refusal;
            var appointment = found(call).appointment();
            throw withAlternatives(new HoldRequest(
                    appointment.practitioner(),
                    appointment.agreement().service(),
                    start,
                    found(call).contact(),
                    "",
                    ""));
        }
        return json.of(found(call));
    }

    private AppointmentResponse cancel(Call<?> call) {
        cancelAppointment.cancel(id(call), token(call));
        return json.of(found(call));
    }

    private byte[] invoiceQr(Call<Void> call) {
        return json.of(found(call))
                .invoice()
                .filter(invoice -> invoice.status() == InvoiceStatus.OPEN)
                .map(invoice -> QrCode.svg(asWalletsRead(invoice.bolt11())).getBytes(StandardCharsets.US_ASCII))
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }

    /** In upper case, because such codes are smaller (alphanumeric mode) and BOLT 11 allows it. */
    private static String asWalletsRead(String bolt11) {
        return ("lightning:" + bolt11).toUpperCase(Locale.ROOT);
    }

    /** Who came too late for a slot is told which ones come next. */
    private Refusal withAlternatives(HoldRequest request) {
        var next = findFreeSlots.next(request.practitioner(), request.service(), request.start(), ALTERNATIVES);
        return new Refusal(
                ProblemType.SLOT_TAKEN, Map.of("start", request.start().toString(), "nextSlots", next));
    }

    private Booking found(Call<?> call) {
        return appointments.find(id(call), token(call)).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }

    private static AppointmentId id(Call<?> call) {
        return new AppointmentId(call.id());
    }

    private static Token token(Call<?> call) {
        return new Token(call.bearerToken());
    }

    private static Contact contact(PatientContact patient, Call<?> call) {
        Optional<String> phone = patient.phone();
        return new Contact(
                patient.name(), patient.email(), phone, patient.language().orElse(call.language()));
    }
}
