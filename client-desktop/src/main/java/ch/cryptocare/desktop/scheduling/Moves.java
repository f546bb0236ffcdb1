package ch.cryptocare.desktop.scheduling;

import ch.cryptocare.common.contract.scheduling.AgendaApi;
import ch.cryptocare.common.contract.scheduling.AgendaEntry;
import ch.cryptocare.common.contract.scheduling.AgendaPractitioner;
import ch.cryptocare.common.contract.scheduling.ReschedulingRequest;
import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.desktop.api.ServerApi;
import ch.cryptocare.desktop.async.Background;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.notices.Notices;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Consumer;

/**
 * Takes appointments to other times, and back.
 *
 * @param changed told whose calendar is another now
 */
record Moves(ServerApi api, Background background, Notices notices, Text text, Consumer<PractitionerId> changed) {
    /** What was done can be undone for as long as it is told. */
    void move(AgendaPractitioner practitioner, AgendaEntry entry, Instant start) {
        var who = entry.patientName();
        var when = text.formats().in(ZoneId.of(practitioner.zone())).dateAndTime(start);
        var undo = (Runnable) () -> reschedule(
                practitioner.id(), entry.id(), entry.start(), () -> notices.done(text.of("calendar.moved-back", who)));
        reschedule(
                practitioner.id(), entry.id(), start, () -> notices.done(text.of("calendar.moved", who, when), undo));
    }

    private void reschedule(PractitionerId practitioner, AppointmentId id, Instant start, Runnable done) {
        background
                .run(() -> api.call(AgendaApi.RESCHEDULE, id.value(), new ReschedulingRequest(start)))
                .then(moved -> {
                    done.run();
                    changed.accept(practitioner);
                })
                .failed(failure -> {
                    notices.trouble(failure);
                    changed.accept(practitioner);
                });
    }
}
