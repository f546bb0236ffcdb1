package ch.cryptocare.journeys.race;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.journeys.clients.BookingClient;
import ch.cryptocare.journeys.clients.ClientJournal;
import ch.cryptocare.journeys.clients.Offer;
import ch.cryptocare.journeys.clients.Patient;
import ch.cryptocare.journeys.clients.Reply;
import ch.cryptocare.journeys.clients.SandboxClient;
import ch.cryptocare.journeys.clients.Ticket;
import ch.cryptocare.journeys.invariants.Evidence;
import ch.cryptocare.journeys.invariants.Reckoning;
import ch.cryptocare.journeys.invariants.World;
import ch.cryptocare.journeys.stack.Stack;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Payment, cancellation, expiry and somebody else's booking meet in all orders. */
class PaymentRaceTest {
    private static final int ROUNDS = Integer.getInteger("race.rounds", 5) * 6;
    private static final long SEED = Long.getLong("race.seed", System.nanoTime());
    private static final Duration UNTIL_QUIET = Duration.ofMinutes(2);
    private static final String GATEWAY = "swiss-bitcoin-pay";
    private static final ClientJournal JOURNAL = new ClientJournal();
    private static @TempDir Path home;
    private static Stack stack;

    private BookingClient client;
    private SandboxClient sandbox;
    private Reckoning reckoning;
    private Offer offer;
    private List<Instant> starts;

    @BeforeAll
    static void start() {
        stack = Stack.start(home);
    }

    @AfterAll
    static void stop() {
        stack.close();
    }

    @BeforeEach
    void chooseAVideoConsultation() {
        client = new BookingClient(stack.url(), JOURNAL);
        sandbox = new SandboxClient(stack.sandbox().baseUrl());
        reckoning = new Reckoning(stack, JOURNAL);
        offer = client.offers().stream()
                .filter(found -> found.mode().equals("VIDEO"))
                .findFirst()
                .orElseThrow();
        var day = LocalDate.now(ZoneOffset.UTC).plusDays(10);
        starts = client.freeStarts(offer, day, day.plusDays(40));
    }

    @Test
    void fiftyGenuineWebhooksAtOnceAreOneBookingOneMeetingAndOneMail() throws InterruptedException {
        var ben = patient("ben");
        var ticket = ben.hold(offer, starts.getFirst()).orElseThrow();
        sandbox.fault(GATEWAY, "lose-webhook", 1, 0);
        sandbox.pay(ticket.paymentHash());

        var checkout = checkoutOf(ticket);
        var replies = Together.all(Collections.<Callable<Reply>>nCopies(50, () -> webhook(checkout)));
        assertThat(replies).allMatch(reply -> reply.is(200));
        assertThat(ben.awaits(ticket, "BOOKED", UNTIL_QUIET)).isTrue();

        assertThat(reckoning.violations(UNTIL_QUIET)).isEmpty();
        var evidence = reckoning.evidence();
        assertThat(mailsAbout(ticket, evidence)).hasSize(1);
        assertThat(meetingsOf(ticket, evidence)).hasSize(1);
    }

    @Test
    void whateverMeetsInWhateverOrderEverySatHasOneOutcomeAndNobodyIsInTwoPlaces() throws InterruptedException {
        System.out.println("Payments race with -Drace.seed=" + SEED);
        var random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) meet(round, starts.get(1 + round), random);
        sandbox.mend();

        assertThat(reckoning.violations(UNTIL_QUIET)).as("seed %d", SEED).isEmpty();
    }

    /** Ben holds; his payment, his second thoughts, the lapse of his hold and Cleo's booking come in any order, or at once. */
    private void meet(int round, Instant start, Random random) throws InterruptedException {
        var ben = patient("ben" + round);
        var cleo = patient("cleo" + round);
        var ticket = ben.hold(offer, start).orElseThrow();
        if (random.nextBoolean())
            sandbox.fault(GATEWAY, random.nextBoolean() ? "lose-webhook" : "repeat-webhook", 1, 0);

        var deeds = new ArrayList<Callable<Boolean>>();
        deeds.add(deed(() -> sandbox.pay(ticket.paymentHash())));
        deeds.add(deed(() -> ben.see(ticket)));
        if (random.nextBoolean()) deeds.add(deed(() -> ben.cancel(ticket)));
        if (random.nextBoolean()) deeds.add(deed(() -> sandbox.expire(ticket.paymentHash())));
        if (random.nextBoolean()) deeds.add(deed(() -> lapse(ticket.appointment())));
        if (random.nextBoolean()) deeds.add(deed(() -> webhook(checkoutOf(ticket))));
        deeds.add(deed(() -> cleo.hold(offer, start).ifPresent(hers -> sandbox.pay(hers.paymentHash()))));
        Collections.shuffle(deeds, random);

        int oneByOne = random.nextInt(deeds.size());
        for (var deed : deeds.subList(0, oneByOne)) Together.all(List.of(deed));
        Together.all(deeds.subList(oneByOne, deeds.size()));
    }

    private static Callable<Boolean> deed(Runnable what) {
        return () -> {
            what.run();
            return true;
        };
    }

    private String checkoutOf(Ticket ticket) {
        return sandbox.get("/sandbox/lightning/" + ticket.paymentHash())
                .required("id")
                .asText();
    }

    /** As genuine as the gateway's own, whether it is true or not. */
    private Reply webhook(String checkout) {
        var body = "{\"id\":\"" + checkout + "\",\"status\":\"settled\"}";
        return client.webhook(GATEWAY, body, "sbp-sig", "sha256=" + signature(body));
    }

    private static String signature(String body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec("sandbox-sbp-secret".getBytes(UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(body.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lets eleven minutes pass for one hold. */
    private void lapse(UUID appointment) {
        try (var connection = reckoning.connect();
                var update = connection.prepareStatement(
                        "update scheduling.appointment set hold_until = now() where id = ? and status = 'PENDING'")) {
            update.setObject(1, appointment);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Patient patient(String name) {
        return new Patient(client, JOURNAL, name + "@example.org");
    }

    private static List<World.Mail> mailsAbout(Ticket ticket, Evidence evidence) {
        return evidence.world().mails().stream()
                .filter(mail -> mail.key().contains(ticket.appointment().toString()))
                .toList();
    }

    private static List<World.Meeting> meetingsOf(Ticket ticket, Evidence evidence) {
        return evidence.world().meetings().stream()
                .filter(meeting -> meeting.agenda().equals(ticket.appointment().toString()))
                .toList();
    }
}
