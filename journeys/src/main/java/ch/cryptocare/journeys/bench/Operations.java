package ch.cryptocare.journeys.bench;

import ch.cryptocare.common.json.Json;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What patients do, as requests; no slot is ever asked for twice. */
final class Operations {
    private static final int FIRST_EMPTY_WEEK = 5;
    private static final int LAST_WEEK = 100;
    private static final String[] SEARCHES = {
        "", "?specialty=DERMATOLOGY", "?canton=GE", "?language=fr", "?mode=VIDEO", "?q=town%205"
    };

    private final int port;
    private final int sandboxPort;
    private final Population population;
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger held = new AtomicInteger();

    /** Payment hashes of holds that nobody has paid yet. */
    final ConcurrentLinkedQueue<String> unpaid = new ConcurrentLinkedQueue<>();

    Operations(String server, String sandbox, Population population) {
        this.port = URI.create(server).getPort();
        this.sandboxPort = URI.create(sandbox).getPort();
        this.population = population;
    }

    /** A week, over and over the same of each practitioner: its answer may be known. */
    Load.Worker repeatedSlots(int number) throws Exception {
        return worker(() -> slots(asked.incrementAndGet() % population.practitioners() + 1, 0, 7));
    }

    /** A week that nobody asked for before: it begins some seconds earlier or later. */
    Load.Worker newSlots(int number) throws Exception {
        return worker(() -> {
            int turn = asked.incrementAndGet();
            return slots(turn % population.practitioners() + 1, turn, 7);
        });
    }

    /** New weeks of one practitioner, whose history is longer or shorter than others'. */
    Load.Workers slotsOf(int practitioner, int days) {
        return number -> worker(() -> slots(practitioner, asked.incrementAndGet(), days));
    }

    Load.Worker search(int number) throws Exception {
        return worker(() -> Wire.get("/api/practitioners" + SEARCHES[asked.incrementAndGet() % SEARCHES.length]));
    }

    Load.Worker plainSearch(int number) throws Exception {
        return worker(() -> Wire.get("/api/practitioners"));
    }

    Load.Worker hold(int number) throws Exception {
        return holder(0);
    }

    /** With one practitioner, whose history is longer or shorter than others'. */
    Load.Workers holdWith(int practitioner) {
        return number -> holder(practitioner);
    }

    Load.Worker pay(int number) throws Exception {
        var wire = new Wire(sandboxPort);
        return new Kept(wire, () -> {
            var hash = unpaid.poll();
            return hash == null
                    || wire.exchange(Wire.post("/sandbox/lightning/" + hash + "/payment", ""))
                                    .status()
                            < 300;
        });
    }

    /** What a gateway says of a checkout that is not ours, each time of another. */
    Load.Worker webhook(int number) throws Exception {
        return worker(() -> {
            var body = "{\"id\":\"" + UUID.randomUUID() + "\",\"status\":\"settled\"}";
            return Wire.post("/api/webhooks/swiss-bitcoin-pay", body, "sbp-sig: sha256=" + signature(body));
        });
    }

    private static String signature(String body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec("sandbox-sbp-secret".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of 20 requests 13 for slots, 4 searches, 2 holds, 1 payment. */
    Load.Worker mixed(int number) throws Exception {
        var slots = repeatedSlots(number);
        var search = search(number);
        var hold = hold(number);
        var pay = pay(number);
        var turn = new AtomicInteger(number * 7);
        return () -> {
            int next = turn.getAndIncrement() % 20;
            if (next == 19) return pay.run();
            if (next % 10 == 8) return hold.run();
            return next % 5 == 2 ? search.run() : slots.run();
        };
    }

    byte[] slots(int practitioner, int seconds, int days) {
        var from = Weeks.slot(1 + seconds % 3, 0).minusSeconds(3600L + seconds % 100_000);
        return Wire.get("/api/practitioners/" + population.practitioner(practitioner) + "/slots?service="
                + population.service(practitioner) + "&from=" + from + "&to=" + from.plusSeconds(days * 86_400L));
    }

    /** @param turn no other hold has had it; it also says which network the patient comes from */
    byte[] holdOf(int practitioner, int turn, String patient) {
        int week = FIRST_EMPTY_WEEK + turn / Weeks.SLOTS % (LAST_WEEK - FIRST_EMPTY_WEEK);
        return Wire.post(
                "/api/appointments",
                "{\"practitionerId\":\"" + population.practitioner(practitioner) + "\",\"serviceId\":\""
                        + population.service(practitioner) + "\",\"start\":\"" + Weeks.slot(week, turn % Weeks.SLOTS)
                        + "\",\"patient\":{\"name\":\"Ben\",\"email\":\"" + patient + "@example.org\"}}",
                "X-Forwarded-For: 10." + turn % 256 + "." + turn / 256 % 256 + ".1");
    }

    private Load.Worker holder(int practitioner) throws Exception {
        var wire = new Wire(port);
        return new Kept(wire, () -> {
            int turn = held.getAndIncrement();
            int who = practitioner > 0 ? practitioner : turn % population.practitioners() + 1;
            int slot = practitioner > 0 ? turn : turn / population.practitioners();
            var answer = wire.exchange(holdOf(who, slot, "ben" + turn + "." + System.nanoTime()));
            if (answer.status() == 201)
                unpaid.add(Json.MAPPER
                        .readTree(answer.body())
                        .at("/invoice/paymentHash")
                        .asText());
            return answer.status() == 201;
        });
    }

    private interface Request {
        byte[] next();
    }

    private Load.Worker worker(Request request) throws Exception {
        var wire = new Wire(port);
        return new Kept(wire, () -> wire.exchange(request.next()).status() == 200);
    }

    /** A connection, and what is done over it. */
    private record Kept(Wire wire, Load.Worker work) implements Load.Worker {
        @Override
        public boolean run() throws Exception {
            return work.run();
        }

        @Override
        public void close() throws IOException {
            wire.close();
        }
    }
}
