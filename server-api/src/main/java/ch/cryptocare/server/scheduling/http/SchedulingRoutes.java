package ch.cryptocare.server.scheduling.http;

import ch.cryptocare.common.contract.payments.InvoiceStatus;
import ch.cryptocare.common.contract.scheduling.AppointmentRequest;
import ch.cryptocare.common.contract.scheduling.AppointmentResponse;
import ch.cryptocare.common.contract.scheduling.ReschedulingRequest;
import ch.cryptocare.common.contract.scheduling.SchedulingApi;
import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.server.platform.Token;
import ch.cryptocare.server.platform.http.Api;
import ch.cryptocare.server.platform.http.Call;
import ch.cryptocare.server.platform.qr.QrCode;
import ch.cryptocare.server.scheduling.usecases.Appointments;
import ch.cryptocare.server.scheduling.usecases.Booking;
import ch.cryptocare.server.scheduling.usecases.CancelAppointment;
import ch.cryptocare.server.scheduling.usecases.HoldSlot;
import ch.cryptocare.server.scheduling.usecases.IssueReceipt;
import ch.cryptocare.server.scheduling.usecases.RescheduleAppointment;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What patients do with appointments. */
public final class SchedulingRoutes {
    private final HoldSlot holdSlot;
    private final RescheduleAppointment rescheduleAppointment;
    private final CancelAppointment cancelAppointment;
    private final HoldRequests holdRequests;
    private final Appointments appointments;
    private final AppointmentJson json;
    private final AppointmentEvents events;
    private final AppointmentCalendar calendar;
    private final IssueReceipt issueReceipt;

    public SchedulingRoutes(
            HoldSlot holdSlot,
            RescheduleAppointment rescheduleAppointment,
            CancelAppointment cancelAppointment,
            HoldRequests holdRequests,
            Appointments appointments,
            AppointmentJson json,
            AppointmentEvents events,
            AppointmentCalendar calendar,
            IssueReceipt issueReceipt) {
        this.holdSlot = holdSlot;
        this.rescheduleAppointment = rescheduleAppointment;
        this.cancelAppointment = cancelAppointment;
        this.holdRequests = holdRequests;
        this.appointments = appointments;
        this.json = json;
        this.events = events;
        this.calendar = calendar;
        this.issueReceipt = issueReceipt;
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
        api.serveFile(SchedulingApi.RECEIPT, "application/pdf", "receipt.pdf", call -> issueReceipt.of(found(call)));
    }

    private AppointmentResponse hold(Call<AppointmentRequest> call) {
        return json.of(holdRequests.hold(call, holdSlot::hold));
    }

    private AppointmentResponse reschedule(Call<ReschedulingRequest> call) {
        var start = Moments.within("start", call.body().start());
        try {
            rescheduleAppointment.reschedule(id(call), token(call), start);
        } catch (Refusal refusal) {
            var appointment = found(call).appointment();
            throw holdRequests.explained(
                    refusal, appointment.practitioner(), appointment.agreement().service(), start);
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

    private Booking found(Call<?> call) {
        return appointments.find(id(call), token(call)).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }

    private static AppointmentId id(Call<?> call) {
        return new AppointmentId(call.id());
    }

    private static Token token(Call<?> call) {
        return new Token(call.bearerToken());
    }
}
