package ch.cryptocare.server.scheduling.http;

import ch.cryptocare.common.contract.scheduling.AgendaChange;
import ch.cryptocare.common.json.Json;
import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.server.platform.http.EventStream;
import ch.cryptocare.server.platform.live.LiveUpdates;
import ch.cryptocare.server.scheduling.usecases.KeptCalendars;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which of somebody's calendars changed. Whoever comes again reads them all: what changed meanwhile is not told. */
public final class AgendaEvents {
    private final KeptCalendars kept;
    private final LiveUpdates live;

    public AgendaEvents(KeptCalendars kept, LiveUpdates live) {
        this.kept = kept;
        this.live = live;
    }

    EventStream.Source of(AccountId keeper) {
        var things = kept.of(keeper).stream().map(PractitionerId::value).collect(Collectors.toSet());
        return new Source(keeper, live.watch(things));
    }

    private final class Source implements EventStream.Source {
        private final AccountId keeper;
        private final LiveUpdates.Watch watch;
        private final Deque<PractitionerId> toTell = new ArrayDeque<>();
        private int told;

        Source(AccountId keeper, LiveUpdates.Watch watch) {
            this.keeper = keeper;
            this.watch = watch;
        }

        @Override
        public Optional<EventStream.Event> next(Duration atMost) throws InterruptedException {
            if (toTell.isEmpty()) {
                var changed = watch.await(atMost);
                // Whoever left the practice meanwhile hears nothing more.
                if (!changed.isEmpty())
                    kept.of(keeper).stream()
                            .filter(practitioner -> changed.contains(practitioner.value()))
                            .forEach(toTell::add);
            }
            return Optional.ofNullable(toTell.poll()).map(this::event);
        }

        private EventStream.Event event(PractitionerId practitioner) {
            try {
                var json = Json.MAPPER.writeValueAsString(new AgendaChange(practitioner));
                return new EventStream.Event(String.valueOf(++told), "agenda", json);
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
