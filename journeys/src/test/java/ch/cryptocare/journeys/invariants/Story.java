package ch.cryptocare.journeys.invariants;

import ch.cryptocare.journeys.clients.BookingClient;
import ch.cryptocare.journeys.clients.ClientJournal;
import ch.cryptocare.journeys.clients.ClientJournal.Seen;
import ch.cryptocare.journeys.clients.Offer;
import ch.cryptocare.journeys.clients.Patient;
import ch.cryptocare.journeys.clients.SandboxClient;
import ch.cryptocare.journeys.clients.Ticket;
import ch.cryptocare.journeys.stack.Stack;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/** Ben is booked, Cleo has cancelled and got her money back, Dmitri holds a slot; all of it really happened. */
final class Story implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Stack stack;
    private final ClientJournal journal = new ClientJournal();
    private final Reckoning reckoning;
    final Ticket ben;
    final Ticket cleo;
    final Ticket dmitri;

    Story(Path home) {
        stack = Stack.start(home);
        reckoning = new Reckoning(stack, journal);
        var client = new BookingClient(stack.url(), journal);
        var wallet = new SandboxClient(stack.sandbox().baseUrl());
        var offer = videoConsultation(client);
        var starts = starts(client, offer);

        ben = booked(new Patient(client, journal, "ben@example.org"), offer, starts.get(0), wallet);
        var cleoHerself = new Patient(client, journal, "cleo@example.org");
        cleo = booked(cleoHerself, offer, starts.get(1), wallet);
        cleoHerself.cancel(cleo);
        if (client.direct(cleo, "cleo@wallet.example").status().orElse(0) != 200)
            throw new IllegalStateException("the refund was not directed");
        dmitri = new Patient(client, journal, "dmitri@example.org")
                .hold(offer, starts.get(2))
                .orElseThrow();
    }

    List<Violation> violations() {
        return reckoning.violations(PATIENCE);
    }

    Evidence evidence() {
        return reckoning.evidence();
    }

    /** What the witnesses would say had this happened to the database; it is undone at once. */
    Evidence ifInTheDatabase(String... statements) {
        var honest = evidence();
        try (var connection = reckoning.connect();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (var sql : statements) statement.execute(sql);
            var planted = TablesReader.read(connection);
            connection.rollback();
            return new Evidence(honest.clients(), honest.world(), planted);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    Evidence ifMailed(Stream<World.Mail> mails) {
        var world = evidence().world();
        return ifTheWorldWere(new World(world.invoices(), world.payouts(), world.meetings(), mails.toList()));
    }

    Evidence ifPaidOut(List<World.Payout> payouts) {
        var world = evidence().world();
        return ifTheWorldWere(new World(world.invoices(), payouts, world.meetings(), world.mails()));
    }

    Evidence ifCrashed(ClientJournal.Outage crash, Stream<World.Mail> mails) {
        var seen = evidence().clients();
        var clients = new Seen(
                seen.calls(), seen.holds(), seen.sightings(), seen.cancellations(), seen.moves(), List.of(crash));
        var mailed = ifMailed(mails);
        return new Evidence(clients, mailed.world(), mailed.tables());
    }

    Evidence ifMet(Stream<World.Meeting> meetings) {
        var world = evidence().world();
        return ifTheWorldWere(new World(world.invoices(), world.payouts(), meetings.toList(), world.mails()));
    }

    Evidence ifTheWorldWere(World world) {
        var honest = evidence();
        return new Evidence(honest.clients(), world, honest.tables());
    }

    Evidence ifAsked(List<ClientJournal.Call> calls, List<ClientJournal.Hold> holds) {
        var honest = evidence();
        var seen = honest.clients();
        var clients = new Seen(calls, holds, seen.sightings(), seen.cancellations(), seen.moves(), seen.outages());
        return new Evidence(clients, honest.world(), honest.tables());
    }

    @Override
    public void close() {
        stack.close();
    }

    private static Ticket booked(Patient patient, Offer offer, Instant start, SandboxClient wallet) {
        var ticket = patient.hold(offer, start).orElseThrow();
        wallet.pay(ticket.paymentHash());
        if (!patient.awaits(ticket, "BOOKED", PATIENCE)) throw new IllegalStateException("the booking failed");
        return ticket;
    }

    private static Offer videoConsultation(BookingClient client) {
        return client.offers().stream()
                .filter(offer -> offer.mode().equals("VIDEO"))
                .findFirst()
                .orElseThrow();
    }

    private static List<Instant> starts(BookingClient client, Offer offer) {
        var day = LocalDate.now(ZoneOffset.UTC).plusDays(10);
        return client.freeStarts(offer, day, day.plusDays(10));
    }
}
