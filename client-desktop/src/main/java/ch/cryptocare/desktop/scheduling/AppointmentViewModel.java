package ch.cryptocare.desktop.scheduling;

import ch.cryptocare.common.contract.Endpoint;
import ch.cryptocare.common.contract.scheduling.AgendaAction;
import ch.cryptocare.common.contract.scheduling.AgendaApi;
import ch.cryptocare.common.contract.scheduling.AgendaAppointmentResponse;
import ch.cryptocare.common.contract.scheduling.CancellationRequest;
import ch.cryptocare.common.contract.scheduling.ReschedulingRequest;
import ch.cryptocare.common.contract.telehealth.TelehealthApi;
import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.desktop.api.Ask;
import ch.cryptocare.desktop.api.ServerApi;
import ch.cryptocare.desktop.async.Background;
import ch.cryptocare.desktop.async.Failure;
import ch.cryptocare.desktop.async.Loaded;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.notices.Notices;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** One appointment, and what the practice can do with it now. */
public final class AppointmentViewModel {
    public final Loaded<AgendaAppointmentResponse> appointment;
    public final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");

    private final AppointmentId id;
    private final ServerApi api;
    private final Background background;
    private final Notices notices;
    private final Text text;
    private final Consumer<PractitionerId> changed;

    /** @param changed told whose calendar changed by what was done here */
    public AppointmentViewModel(
            AppointmentId id,
            ServerApi api,
            Background background,
            Notices notices,
            Text text,
            Consumer<PractitionerId> changed) {
        this.id = id;
        this.api = api;
        this.background = background;
        this.notices = notices;
        this.text = text;
        this.changed = changed;
        appointment = new Loaded<>(background, () -> api.call(AgendaApi.APPOINTMENT, id.value()), _ -> false);
    }

    public void load() {
        appointment.load();
    }

    /** What it is about, once it was loaded. */
    public Optional<AgendaAppointmentResponse> shown() {
        return appointment.state() instanceof Loaded.State.Shown<AgendaAppointmentResponse>(var now)
                ? Optional.of(now)
                : Optional.empty();
    }

    /** What is done with one press; what was noted can be taken back. */
    public void act(AgendaAction action) {
        switch (action) {
            case RECORD_ARRIVAL -> record(AgendaApi.RECORD_ARRIVAL, "appointment.arrived");
            case FULFIL -> record(AgendaApi.FULFIL, "appointment.fulfilled");
            case RECORD_NO_SHOW -> record(AgendaApi.RECORD_NO_SHOW, "appointment.no-show");
            case REOPEN ->
                ask(Ask.of(AgendaApi.REOPEN, id.value()), now -> notices.done(said("appointment.reopened", now)));
            case CANCEL -> cancel();
            case RESCHEDULE -> throw new IllegalArgumentException("a move needs a time");
        }
    }

    /** Opens the meeting as its host; the link is for now, and kept nowhere. */
    public void open(Consumer<URI> browser) {
        background
                .run(() -> api.call(TelehealthApi.HOST_LINK, id.value()))
                .whileBusy(busy)
                .then(link -> browser.accept(URI.create(link.url())))
                .failed(notices::trouble);
    }

    /** The page of a patient who has no e-mail; that it was shown is noted. */
    public void patientLink(Consumer<URI> show) {
        background
                .run(() -> api.call(AgendaApi.PATIENT_LINK, id.value()))
                .whileBusy(busy)
                .then(link -> show.accept(URI.create(link.url())))
                .failed(notices::trouble);
    }

    /** What the patient paid, as PDF; asks the server, so call it in the background. */
    public byte[] receipt() {
        return api.file(Ask.of(AgendaApi.RECEIPT, id.value()));
    }

    /**
     * @param moved told when it is there
     * @param refused told why it is not
     */
    public void moveTo(Instant start, Runnable moved, Consumer<Failure> refused) {
        ask(
                Ask.of(AgendaApi.RESCHEDULE, id.value()).with(new ReschedulingRequest(start)),
                now -> {
                    moved.run();
                    notices.done(text.of(
                            "calendar.moved",
                            now.patient().name(),
                            text.formats().in(ZoneId.of(now.zone())).dateAndTime(start)));
                },
                refused);
    }

    private void cancel() {
        ask(
                Ask.of(AgendaApi.CANCEL, id.value()).with(new CancellationRequest()),
                now -> notices.done(said("appointment.cancelled", now)));
    }

    private void record(Endpoint<Void, AgendaAppointmentResponse> endpoint, String sentence) {
        ask(Ask.of(endpoint, id.value()), now -> notices.done(said(sentence, now), () -> act(AgendaAction.REOPEN)));
    }

    private String said(String key, AgendaAppointmentResponse now) {
        return text.of(key, now.patient().name());
    }

    private void ask(Ask<?, AgendaAppointmentResponse> ask, Consumer<AgendaAppointmentResponse> done) {
        ask(ask, done, notices::trouble);
    }

    private void ask(
            Ask<?, AgendaAppointmentResponse> ask, Consumer<AgendaAppointmentResponse> done, Consumer<Failure> failed) {
        background
                .run(() -> api.call(ask))
                .whileBusy(busy)
                .then(now -> {
                    appointment.show(now);
                    changed.accept(now.practitionerId());
                    done.accept(now);
                })
                .failed(failure -> {
                    failed.accept(failure);
                    load();
                });
    }
}
