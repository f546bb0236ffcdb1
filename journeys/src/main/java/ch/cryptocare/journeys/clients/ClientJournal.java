package ch.cryptocare.journeys.clients;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What clients did and saw. Whoever drives them keeps it, so that the server cannot write it. */
public final class ClientJournal {
    /** What came of asking for a change. */
    public enum Answer {
        DONE,
        REFUSED,
        /** None came: it may have happened or not. */
        NONE
    }

    /** @param status empty when no answer came */
    public record Call(String what, Instant from, Instant to, OptionalInt status) {}

    public record Hold(
            String email, UUID practitioner, UUID service, Instant start, Answer answer, Optional<UUID> appointment) {}

    public record Sighting(UUID appointment, String status, Instant start) {}

    public record Cancellation(UUID appointment, Answer answer) {}

    public record Move(UUID appointment, Instant to, Answer answer) {}

    /** The server could not answer: it was killed at the one moment and ready again at the other. */
    public record Outage(Instant from, Instant to) {
        public boolean overlaps(Instant begun, Instant ended) {
            return !ended.isBefore(from) && !begun.isAfter(to);
        }
    }

    /** All of it, as it stands. */
    public record Seen(
            List<Call> calls,
            List<Hold> holds,
            List<Sighting> sightings,
            List<Cancellation> cancellations,
            List<Move> moves,
            List<Outage> outages) {}

    private final Queue<Call> calls = new ConcurrentLinkedQueue<>();
    private final Queue<Hold> holds = new ConcurrentLinkedQueue<>();
    private final Queue<Sighting> sightings = new ConcurrentLinkedQueue<>();
    private final Queue<Cancellation> cancellations = new ConcurrentLinkedQueue<>();
    private final Queue<Move> moves = new ConcurrentLinkedQueue<>();
    private final Queue<Outage> outages = new ConcurrentLinkedQueue<>();

    public void note(Call call) {
        calls.add(call);
    }

    public void note(Hold hold) {
        holds.add(hold);
    }

    public void note(Sighting sighting) {
        sightings.add(sighting);
    }

    public void note(Cancellation cancellation) {
        cancellations.add(cancellation);
    }

    public void note(Move move) {
        moves.add(move);
    }

    public void note(Outage outage) {
        outages.add(outage);
    }

    public Seen seen() {
        return new Seen(
                List.copyOf(calls),
                List.copyOf(holds),
                List.copyOf(sightings),
                List.copyOf(cancellations),
                List.copyOf(moves),
                List.copyOf(outages));
    }
}
