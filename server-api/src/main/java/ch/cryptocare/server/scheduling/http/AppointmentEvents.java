package ch.cryptocare.server.scheduling.http;

import ch.cryptocare.common.json.Json;
import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.server.platform.http.EventStream;
import ch.cryptocare.server.platform.live.LiveUpdates;
import ch.cryptocare.server.scheduling.usecases.Appointments;
import ch.cryptocare.server.scheduling.usecases.Token;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Duration;
import java.util.Optional;

/**
 * An appointment's live status. Each event is the whole appointment as it stands; its id tells what the client has seen,
 * so whoever comes again gets what changed meanwhile, at whichever server.
 */
public final class AppointmentEvents {
    private final Appointments appointments;
    private final AppointmentJson json;
    private final LiveUpdates live;

    public AppointmentEvents(Appointments appointments, AppointmentJson json, LiveUpdates live) {
        this.appointments = appointments;
        this.json = json;
        this.live = live;
    }

    EventStream.Source of(AppointmentId id, Token token, Optional<String> lastSeen) {
        return new Source(id, token, lastSeen.orElse(""), live.watch(id.value()));
    }

    private final class Source implements EventStream.Source {
        private final AppointmentId id;
        private final Token token;
        private final LiveUpdates.Watch watch;
        private String lastSeen;
        private boolean first = true;

        Source(AppointmentId id, Token token, String lastSeen, LiveUpdates.Watch watch) {
            this.id = id;
            this.token = token;
            this.lastSeen = lastSeen;
            this.watch = watch;
        }

        @Override
        public Optional<EventStream.Event> next(Duration atMost) throws InterruptedException {
            if (!first) watch.await(atMost);
            first = false;
            return appointments.find(id, token).map(json::of).map(this::event).filter(event -> {
                var isNews = !event.id().equals(lastSeen);
                lastSeen = event.id();
                return isNews;
            });
        }

        /** The status of invoice, refund and meeting can change without the appointment: they are part of the name. */
        private EventStream.Event event(ch.cryptocare.common.contract.scheduling.AppointmentResponse appointment) {
            var invoice =
                    appointment.invoice().map(found -> found.status().name()).orElse("-");
            var refund =
                    appointment.refund().map(found -> found.status().name()).orElse("-");
            var meeting = appointment
                    .meeting()
                    .map(found -> found.status() + (found.joinUrl().isPresent() ? "+" : ""))
                    .orElse("-");
            var name = String.join(".", String.valueOf(appointment.revision()), invoice, refund, meeting);
            try {
                return new EventStream.Event(name, "appointment", Json.MAPPER.writeValueAsString(appointment));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public boolean ended() {
            return watch.ended();
        }

        @Override
        public void close() {
            watch.close();
        }
    }
}
