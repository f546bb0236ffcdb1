package ch.cryptocare.journeys.clients;

import ch.cryptocare.journeys.clients.ClientJournal.Answer;
import ch.cryptocare.journeys.clients.ClientJournal.Cancellation;
import ch.cryptocare.journeys.clients.ClientJournal.Hold;
import ch.cryptocare.journeys.clients.ClientJournal.Move;
import ch.cryptocare.journeys.clients.ClientJournal.Sighting;
import ch.cryptocare.journeys.stack.Until;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** One person at the pages: repeats what got no answer, and tells the journal what became of it. */
public final class Patient {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(200);

    private final BookingClient client;
    private final ClientJournal journal;
    private final String email;

    public Patient(BookingClient client, ClientJournal journal, String email) {
        this.client = client;
        this.journal = journal;
        this.email = email;
    }

    /** Takes a slot, again under the same key as long as nobody says yes or no. */
    public Reply take(Offer offer, Instant start) {
        var key = UUID.randomUUID().toString();
        var reply = Until.answered(
                PATIENCE, BETWEEN_TRIES, () -> settled(client.hold(offer, start, email, key), Patient::isUnderWay));
        var ticket = reply.filter(yes -> yes.is(201)).map(yes -> Ticket.of(yes.body(), offer));
        journal.note(new Hold(
                email,
                offer.practitioner(),
                offer.service(),
                start,
                reply.map(Reply::answer).orElse(Answer.NONE),
                ticket.map(Ticket::appointment)));
        return reply.orElseThrow(() -> new IllegalStateException("nobody says whether the slot is taken"));
    }

    public Optional<Ticket> hold(Offer offer, Instant start) {
        var reply = take(offer, start);
        return reply.is(201) ? Optional.of(Ticket.of(reply.body(), offer)) : Optional.empty();
    }

    /** The appointment's status, when an answer comes. */
    public Optional<String> see(Ticket ticket) {
        var reply = client.look(ticket);
        if (!reply.is(200)) return Optional.empty();
        var status = reply.body().path("status").asText();
        journal.note(new Sighting(
                ticket.appointment(),
                status,
                Instant.parse(reply.body().path("start").asText())));
        return Optional.of(status);
    }

    /** Looks until it is so. */
    public boolean awaits(Ticket ticket, String status, Duration patience) {
        return Until.held(patience, BETWEEN_TRIES, () -> see(ticket).equals(Optional.of(status)));
    }

    public Answer cancel(Ticket ticket) {
        var answer = insisted(() -> client.cancel(ticket));
        journal.note(new Cancellation(ticket.appointment(), answer));
        return answer;
    }

    public Answer move(Ticket ticket, Instant start) {
        var answer = insisted(() -> client.move(ticket, start));
        journal.note(new Move(ticket.appointment(), start, answer));
        return answer;
    }

    /** Both changes may be asked for again; a refusal after a silence does not tell what happened in the silence. */
    private static Answer insisted(Supplier<Reply> call) {
        var first = call.get();
        if (first.status().isPresent()) return first.answer();
        var later = Until.answered(PATIENCE, BETWEEN_TRIES, () -> settled(call.get(), reply -> false));
        return later.map(Reply::answer).filter(answer -> answer == Answer.DONE).orElse(Answer.NONE);
    }

    private static Optional<Reply> settled(Reply reply, Predicate<Reply> notYet) {
        return reply.status().isEmpty() || notYet.test(reply) ? Optional.empty() : Optional.of(reply);
    }

    /** Neither tells what became of the try before. */
    private static boolean isUnderWay(Reply reply) {
        return reply.is(409, "request-in-progress") || reply.is(503, "overloaded");
    }
}
