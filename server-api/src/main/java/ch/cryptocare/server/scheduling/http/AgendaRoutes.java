package ch.cryptocare.server.scheduling.http;

import ch.cryptocare.common.contract.scheduling.AgendaApi;
import ch.cryptocare.common.contract.scheduling.AgendaAppointmentResponse;
import ch.cryptocare.common.contract.scheduling.AgendaPractitioner;
import ch.cryptocare.common.contract.scheduling.AgendaPractitionerPage;
import ch.cryptocare.common.contract.scheduling.AgendaQuery;
import ch.cryptocare.common.contract.scheduling.AgendaResponse;
import ch.cryptocare.common.contract.scheduling.DeskAppointmentRequest;
import ch.cryptocare.common.contract.scheduling.PatientLinkResponse;
import ch.cryptocare.common.contract.scheduling.ReschedulingRequest;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.server.platform.calendar.AppointmentLink;
import ch.cryptocare.server.platform.http.Api;
import ch.cryptocare.server.platform.http.Call;
import ch.cryptocare.server.scheduling.usecases.CancelAppointment;
import ch.cryptocare.server.scheduling.usecases.GivePatientLink;
import ch.cryptocare.server.scheduling.usecases.HoldAtDesk;
import ch.cryptocare.server.scheduling.usecases.IssueReceipt;
import ch.cryptocare.server.scheduling.usecases.Offer;
import ch.cryptocare.server.scheduling.usecases.Practitioners;
import ch.cryptocare.server.scheduling.usecases.ReadAgenda;
import ch.cryptocare.server.scheduling.usecases.RecordVisit;
import ch.cryptocare.server.scheduling.usecases.RescheduleAppointment;
import java.net.URI;
import java.util.function.BiConsumer;

/** What practices do with the calendars that they keep. */
public final class AgendaRoutes {
    private final ReadAgenda agenda;
    private final HoldAtDesk holdAtDesk;
    private final RescheduleAppointment rescheduleAppointment;
    private final CancelAppointment cancelAppointment;
    private final RecordVisit recordVisit;
    private final Practitioners practitioners;
    private final HoldRequests holdRequests;
    private final ServiceJson services;
    private final AgendaJson json;
    private final AgendaEvents events;
    private final IssueReceipt issueReceipt;
    private final GivePatientLink givePatientLink;
    private final URI publicUrl;

    public AgendaRoutes(
            ReadAgenda agenda,
            HoldAtDesk holdAtDesk,
            RescheduleAppointment rescheduleAppointment,
            CancelAppointment cancelAppointment,
            RecordVisit recordVisit,
            Practitioners practitioners,
            HoldRequests holdRequests,
            ServiceJson services,
            AgendaJson json,
            AgendaEvents events,
            IssueReceipt issueReceipt,
            GivePatientLink givePatientLink,
            URI publicUrl) {
        this.agenda = agenda;
        this.holdAtDesk = holdAtDesk;
        this.rescheduleAppointment = rescheduleAppointment;
        this.cancelAppointment = cancelAppointment;
        this.recordVisit = recordVisit;
        this.practitioners = practitioners;
        this.holdRequests = holdRequests;
        this.services = services;
        this.json = json;
        this.events = events;
        this.issueReceipt = issueReceipt;
        this.givePatientLink = givePatientLink;
        this.publicUrl = publicUrl;
    }

    public void addTo(Api api) {
        api.serve(AgendaApi.PRACTITIONERS, this::kept);
        api.serve(AgendaApi.AGENDA, this::agenda);
        api.stream(AgendaApi.CHANGES, call -> keeper(call).value(), call -> events.of(keeper(call)));
        api.serve(AgendaApi.APPOINTMENT, call -> json.of(agenda.appointment(keeper(call), id(call))));
        api.serve(AgendaApi.HOLD, this::hold);
        api.serve(AgendaApi.RESCHEDULE, this::reschedule);
        api.serve(AgendaApi.CANCEL, call -> changed(call, (by, id) -> cancelAppointment.cancel(id, by)));
        api.serve(AgendaApi.RECORD_ARRIVAL, call -> changed(call, recordVisit::arrived));
        api.serve(AgendaApi.FULFIL, call -> changed(call, recordVisit::fulfilled));
        api.serve(AgendaApi.RECORD_NO_SHOW, call -> changed(call, recordVisit::noshow));
        api.serve(AgendaApi.REOPEN, call -> changed(call, recordVisit::reopened));
        api.serveFile(AgendaApi.RECEIPT, "application/pdf", "receipt.pdf", this::receipt);
        api.serve(AgendaApi.PATIENT_LINK, this::patientLink);
    }

    private AgendaPractitionerPage kept(Call<Void> call) {
        var keeper = keeper(call);
        return new AgendaPractitionerPage(agenda.kept(keeper).stream()
                .map(offer -> practitioner(offer, keeper))
                .toList());
    }

    private AgendaPractitioner practitioner(Offer offer, AccountId keeper) {
        var who = offer.who();
        return new AgendaPractitioner(
                who.id(),
                who.name(),
                who.specialty(),
                offer.schedule().zone().getId(),
                practitioners.owner(who.id()).filter(keeper::equals).isPresent(),
                offer.offered().stream().map(services::of).toList());
    }

    private AgendaResponse agenda(Call<AgendaQuery> call) {
        var offer = agenda.offer(keeper(call), new PractitionerId(call.id()));
        var asked = call.body();
        return json.of(agenda.of(
                offer, Moments.range(asked.from(), asked.to(), offer.schedule().zone())));
    }

    private AgendaAppointmentResponse hold(Call<DeskAppointmentRequest> call) {
        return json.of(holdRequests.holdAtDesk(call, request -> holdAtDesk.hold(keeper(call), request)));
    }

    private AgendaAppointmentResponse reschedule(Call<ReschedulingRequest> call) {
        var start = Moments.within("start", call.body().start());
        try {
            return changed(call, (by, id) -> rescheduleAppointment.reschedule(id, by, start));
        } catch (Refusal refusal) {
            var appointment = agenda.changed(keeper(call), id(call)).appointment();
            throw holdRequests.explained(
                    refusal, appointment.practitioner(), appointment.agreement().service(), start);
        }
    }

    private byte[] receipt(Call<Void> call) {
        return issueReceipt.of(agenda.appointment(keeper(call), id(call)));
    }

    private PatientLinkResponse patientLink(Call<Void> call) {
        var token = givePatientLink.token(keeper(call), id(call)).text();
        return new PatientLinkResponse(
                new AppointmentLink(publicUrl, id(call), token).uri().toString());
    }

    private AgendaAppointmentResponse changed(Call<?> call, BiConsumer<AccountId, AppointmentId> change) {
        change.accept(keeper(call), id(call));
        return json.of(agenda.changed(keeper(call), id(call)));
    }

    private static AccountId keeper(Call<?> call) {
        return call.caller().account();
    }

    private static AppointmentId id(Call<?> call) {
        return new AppointmentId(call.id());
    }
}
