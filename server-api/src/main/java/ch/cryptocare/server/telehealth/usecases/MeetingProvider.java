package ch.cryptocare.server.telehealth.usecases;

import ch.cryptocare.server.telehealth.domain.Room;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Where video meetings take place. Every call may fail with {@link ProviderUnavailable}, and may then have happened. */
public interface MeetingProvider {
    /** @param reference recognises the room again; nothing here tells who meets or why */
    record Wish(String reference, Instant start, Instant end, ZoneId zone, String topic) {}

    Room create(Wish wish);

    /** The rooms that carry the reference. */
    List<Room> find(Wish wish);

    /** Moves the room to the wished time; empty when the provider has no such room any more. */
    Optional<Room> move(Room room, Wish wish);

    /** A link that opens the room as its host, made for now: never to be kept. Empty when the provider has no such room any more. */
    Optional<String> hostLink(Room room, Wish wish);

    /** Also when it is gone already. */
    void cancel(Room room);

    final class ProviderUnavailable extends RuntimeException {
        public ProviderUnavailable(String what) {
            super(what);
        }
    }
}
