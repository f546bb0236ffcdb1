package ch.cryptocare.server.scheduling.http;

import ch.cryptocare.common.contract.payments.RefundResponse;
import ch.cryptocare.common.contract.payments.RefundStatus;
import ch.cryptocare.common.contract.scheduling.AppointmentResponse;
import ch.cryptocare.common.json.Json;
import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.server.platform.Token;
import ch.cryptocare.server.platform.http.EventStream;
import ch.cryptocare.server.platform.live.LiveUpdates;
import ch.cryptocare.server.scheduling.usecases.Appointments;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;

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

    /** Nothing can follow. What was given up unpaid is not over: the payment may still come, and go back. */
    static boolean isOver(AppointmentResponse appointment) {
        var refund = appointment.refund().map(RefundResponse::status);
        return switch (appointment.status()) {
            case PENDING, BOOKED, ARRIVED, EXPIRED -> false;
            case CANCELLED -> refund.equals(Optional.of(RefundStatus.SENT));
            case FULFILLED, NOSHOW -> refund.isEmpty() || refund.equals(Optional.of(RefundStatus.SENT));
        };
    }

    private final class Source implements EventStream.Source {
        private final AppointmentId id;
        private final Token token;
        private final LiveUpdates.Watch watch;
        private String lastSeen;
        private boolean first = true;
        private boolean over;

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
            var appointment = appointments.find(id, token).map(json::of);
            over = appointment.filter(AppointmentEvents::isOver).isPresent();
            return appointment.map(this::event).filter(event -> {
                var isNews = !event.id().equals(lastSeen);
                lastSeen = event.id();
                return isNews;
            });
        }

        /** The status of invoice, refund and meeting can change without the appointment: they are part of the name. */
        private EventStream.Event event(AppointmentResponse appointment) {
            var invoice =
                    appointment.invoice().map(found -> found.status().name()).orElse("-");
            var refund = appointment.refund().map(Source::stateOf).orElse("-");
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

        /** Where it goes and why it failed change while its status stays. */
        private static String stateOf(RefundResponse refund) {
            var parts = refund.parts().stream()
                    .map(part -> part.status()
                            + part.failure().map(why -> "!" + why).orElse("")
                            + part.destination()
                                    .map(where -> "@" + Integer.toHexString(where.hashCode()))
                                    .orElse(""));
            return refund.status() + parts.collect(Collectors.joining(",", "(", ")"));
        }

        @Override
        public boolean ended() {
            return over || watch.ended();
        }

        @Override
        public void close() {
            watch.close();
        }
    }
}
