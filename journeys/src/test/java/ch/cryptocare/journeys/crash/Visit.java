package ch.cryptocare.journeys.crash;

import ch.cryptocare.journeys.clients.BookingClient;
import ch.cryptocare.journeys.clients.Offer;
import ch.cryptocare.journeys.clients.Patient;
import ch.cryptocare.journeys.clients.SandboxClient;
import ch.cryptocare.journeys.clients.Ticket;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** What one patient does: most pay and come, some pay late, give up before or after, move, or just go away. */
final class Visit {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int FIRST_DAY = 10;
    private static final int DAYS = 40;

    private final List<Offer> offers;
    private final BookingClient client;
    private final SandboxClient wallet;
    private final Patient patient;
    private final RandomGenerator random;

    Visit(List<Offer> offers, BookingClient client, SandboxClient wallet, Patient patient, RandomGenerator random) {
        this.offers = offers;
        this.client = client;
        this.wallet = wallet;
        this.patient = patient;
        this.random = random;
    }

    /** @return whether it led to an appointment */
    boolean happens() {
        var offer = offers.get(random.nextInt(offers.size()));
        return freeStart(offer)
                .flatMap(start -> patient.hold(offer, start))
                .map(this::decide)
                .orElse(false);
    }

    private boolean decide(Ticket ticket) {
        switch (random.nextInt(10)) {
            case 0 -> {
                return false;
            }
            case 1 -> {
                patient.cancel(ticket);
                if (random.nextBoolean()) wallet.pay(ticket.paymentHash());
                return false;
            }
            case 2 -> wallet.expire(ticket.paymentHash());
            default -> {
                // Pays in time.
            }
        }
        wallet.pay(ticket.paymentHash());
        if (!patient.awaits(ticket, "BOOKED", PATIENCE))
            throw new IllegalStateException("the appointment " + ticket.appointment() + " was paid and is not booked");
        changeMind(ticket);
        return true;
    }

    private void changeMind(Ticket ticket) {
        switch (random.nextInt(4)) {
            case 0 -> patient.cancel(ticket);
            case 1 -> freeStart(ticket.offer()).ifPresent(start -> patient.move(ticket, start));
            default -> patient.see(ticket);
        }
    }

    private Optional<Instant> freeStart(Offer offer) {
        var day = LocalDate.now(ZoneOffset.UTC).plusDays(FIRST_DAY + random.nextInt(DAYS));
        var free = client.freeStarts(offer, day, day.plusDays(3));
        return free.isEmpty() ? Optional.empty() : Optional.of(free.get(random.nextInt(free.size())));
    }
}
