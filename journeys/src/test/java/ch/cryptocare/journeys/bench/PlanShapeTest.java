package ch.cryptocare.journeys.bench;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.json.Json;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What each operation costs PostgreSQL, in pages and statements: figures that no noise of the machine touches. Over
 * 200,000 appointments; {@code -Dappointments.each=2500} makes it a million.
 */
final class PlanShapeTest {
    private static final int PRACTITIONERS = 400;
    private static final int EACH = Integer.getInteger("appointments.each", 500);
    private static final int IN_VAIN = 100;

    private static final Population POPULATION = new Population(1, PRACTITIONERS, EACH);
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static MeasuredServer server;

    @TempDir
    private static Path home;

    @BeforeAll
    static void fill() throws Exception {
        server = new MeasuredServer(home, POPULATION);
        for (int time = 0; time < 3; time++) {
            slots(1);
            search();
            hold(1, "Ben " + time, 30 + time);
        }
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    void aWeekOfSlotsIsReadFromFewPages() throws Exception {
        slots(2);
        hold(2, "Cleo", 31);
        var sent = server.statements.of(() -> slots(2));

        assertThat(sent).hasSizeLessThanOrEqualTo(4).allSatisfy(PlanShapeTest::readsNothingInVain);
        assertThat(sent).allSatisfy(plan -> assertThat(plan.buffers()).isLessThanOrEqualTo(60));
    }

    @Test
    void aWeekOfSlotsThatIsKnownTakesOneTrip() throws Exception {
        slots(3);
        assertThat(trips(() -> slots(3))).isEqualTo(1);
    }

    @Test
    void holdingASlotTakesSevenStatements() throws Exception {
        slots(4);
        var sent = server.statements.of(() -> hold(4, "Dmitri", 30));

        assertThat(sent).hasSizeLessThanOrEqualTo(7).allSatisfy(PlanShapeTest::readsNothingInVain);
        assertThat(sent)
                .filteredOn(
                        plan -> plan.sql().contains("union all") || plan.sql().contains("\"hold_until\" <="))
                .hasSize(2)
                .allSatisfy(plan -> assertThat(plan.buffers()).isLessThanOrEqualTo(20));
    }

    @Test
    void holdingASlotTakesNoMoreTripsThanStatementsCommitsAndANotice() throws Exception {
        slots(5);
        int first = trips(() -> hold(5, "Ben Five", 30));
        int second = trips(() -> hold(5, "Ben Six", 31));
        // The notice goes to whoever looks at the calendar at another server, in a bundle with others when there are
        // some.
        assertThat(Math.min(first, second)).isLessThanOrEqualTo(9);
    }

    /** PostgreSQL knows of none of them: when it last counted, nobody had an unpaid hold. */
    @Test
    void holdingASlotTakesNoLongerWhileManyOthersHaveNotPaid() throws Exception {
        slots(21);
        say("update scheduling.appointment set status = 'PENDING', hold_until = now() + interval '10 minutes'"
                + " where status = 'BOOKED' and id in (select distinct on (patient_key) id"
                + " from scheduling.appointment where status = 'BOOKED' order by patient_key)");
        try {
            var sent = server.statements.of(() -> hold(21, "Dmitri Among Many", 30));
            assertThat(sent).isNotEmpty().allSatisfy(PlanShapeTest::readsNothingInVain);
        } finally {
            say("update scheduling.appointment set status = 'BOOKED'"
                    + " where status = 'PENDING' and hold_until > now() + interval '9 minutes'");
            say("vacuum analyze scheduling.appointment");
        }
    }

    @Test
    void searchingTakesTheSameFewStatementsWhateverWasBookedSince() throws Exception {
        search();
        var quiet = server.statements.of(PlanShapeTest::search);
        for (int number = 6; number < 16; number++) hold(number, "Cleo " + number, 30);
        var busy = server.statements.of(PlanShapeTest::search);

        assertThat(quiet).hasSize(1).allSatisfy(PlanShapeTest::readsNothingInVain);
        assertThat(busy).hasSizeLessThanOrEqualTo(3).allSatisfy(PlanShapeTest::readsNothingInVain);
    }

    @Test
    void aWebhookBooksInSixStatements() throws Exception {
        var held = hold(20, "Dmitri Twenty", 30);
        try (var _ = server.startDeliveries()) {
            var sent = server.statements.of(() -> {
                pay(held);
                awaitBooked(held);
            });

            assertThat(sent).hasSizeLessThanOrEqualTo(6).allSatisfy(PlanShapeTest::readsNothingInVain);
        }
    }

    @Test
    void whatRunsByItselfNeverReadsAllAppointmentsNorAllInvoices() throws Exception {
        assertThat(server.regular).hasSizeGreaterThanOrEqualTo(4);
        for (var work : server.regular.entrySet())
            assertThat(server.statements.of(work.getValue()::run))
                    .as(work.getKey())
                    .allSatisfy(plan -> assertThat(plan.wholeTables()).doesNotContain("appointment", "invoice"));
    }

    private static void readsNothingInVain(Plan plan) {
        assertThat(plan.wholeTables()).as(plan.toString()).isEmpty();
        assertThat(plan.thrownAway()).as(plan.toString()).isLessThanOrEqualTo(IN_VAIN);
    }

    private static int trips(Statements.Operation operation) throws Exception {
        int before = CountedTrips.COUNT.get();
        operation.run();
        return CountedTrips.COUNT.get() - before;
    }

    private static JsonNode slots(int number) throws Exception {
        var week = Weeks.coming(1);
        return get("/api/practitioners/" + POPULATION.practitioner(number) + "/slots?service="
                + POPULATION.service(number) + "&from=" + week + "&to=" + week.plusDays(7));
    }

    private static JsonNode search() throws Exception {
        return get("/api/practitioners");
    }

    /** In a far week, where nothing is booked yet. */
    private static JsonNode hold(int number, String patient, int weeks) throws Exception {
        var body = Json.MAPPER
                .createObjectNode()
                .put("practitionerId", POPULATION.practitioner(number).toString())
                .put("serviceId", POPULATION.service(number).toString())
                .put("start", Weeks.slot(weeks, 0).toString());
        body.putObject("patient").put("name", patient).put("email", patient.replace(' ', '.') + "@example.org");
        var held = send(HttpRequest.newBuilder(URI.create(server.url + "/api/appointments"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
        assertThat(held.statusCode()).as(held.body()).isEqualTo(201);
        return Json.MAPPER.readTree(held.body());
    }

    private static void pay(JsonNode held) throws Exception {
        var paid = send(HttpRequest.newBuilder(URI.create(server.sandbox.baseUrl() + "/sandbox/lightning/"
                        + held.at("/invoice/paymentHash").asText() + "/payment"))
                .POST(HttpRequest.BodyPublishers.noBody()));
        assertThat(paid.statusCode()).as(paid.body()).isLessThan(300);
    }

    private static void say(String sql) throws Exception {
        try (var connection = server.connection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void awaitBooked(JsonNode held) throws Exception {
        try (var connection = server.connection();
                var booked = connection.prepareStatement(
                        "select from scheduling.appointment where id = ?::uuid and status = 'BOOKED'")) {
            booked.setString(1, held.get("id").asText());
            var patience = System.nanoTime() + Duration.ofMinutes(1).toNanos();
            while (!booked.executeQuery().next()) {
                assertThat(System.nanoTime()).as("still not booked").isLessThan(patience);
                LockSupport.parkNanos(10_000_000);
            }
        }
    }

    private static JsonNode get(String path) throws Exception {
        var answer = send(HttpRequest.newBuilder(URI.create(server.url + path)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.MAPPER.readTree(answer.body());
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }
}
