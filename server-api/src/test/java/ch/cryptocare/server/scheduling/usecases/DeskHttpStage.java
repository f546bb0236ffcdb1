package ch.cryptocare.server.scheduling.usecases;

import ch.cryptocare.common.json.Json;
import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.Ids;
import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.common.value.ServiceTypeId;
import ch.cryptocare.server.platform.Caller;
import ch.cryptocare.server.platform.http.Api;
import ch.cryptocare.server.platform.http.Health;
import ch.cryptocare.server.platform.http.HttpServer;
import ch.cryptocare.server.scheduling.db.JooqLedger;
import ch.cryptocare.server.scheduling.db.JooqWalkIns;
import ch.cryptocare.server.scheduling.http.AgendaJson;
import ch.cryptocare.server.scheduling.http.AppointmentJson;
import ch.cryptocare.server.scheduling.http.HoldRequests;
import ch.cryptocare.server.scheduling.http.LedgerRoutes;
import ch.cryptocare.server.scheduling.http.WalkInRoutes;
import ch.cryptocare.support.PlainSealer;
import com.fasterxml.jackson.databind.JsonNode;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The ledger and the waiting room behind a web server. Sami and Lea have a desk each in Ada's practice, Noor practises
 * elsewhere, Greta administers, and Ben is a patient.
 */
final class DeskHttpStage implements AutoCloseable {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    final Practice practice = new Practice();
    final AccountId ada = account();
    final AccountId noor = account();
    final AccountId sami = account();
    final AccountId lea = account();
    final AccountId greta = account();
    final AccountId ben = account();

    private final Map<AccountId, Role> roles = Map.of(
            ada, Role.PRACTITIONER, noor, Role.PRACTITIONER, sami, Role.STAFF, lea, Role.STAFF, greta, Role.ADMIN);
    private final HttpServer http = new HttpServer(
            List.of(),
            List.of(),
            false,
            new Health(),
            new PrometheusMeterRegistry(PrometheusConfig.DEFAULT),
            token -> Optional.of(caller(new AccountId(UUID.fromString(token)))),
            this::serve);
    private final int port = http.start("127.0.0.1", 0);

    /** What the server answered. */
    record Answer(int status, String type, JsonNode body) {
        String code() {
            return body.path("code").asText();
        }

        /** What is wrong with the request, as forms need to know it. */
        String fault() {
            return body.at("/facts/field").asText() + " "
                    + body.at("/facts/reason").asText();
        }
    }

    DeskHttpStage() {
        practice.practitioners.entrust(practice.ada, ada);
        practice.practitioners.entrust(practice.noor, noor);
        practice.auth.kept.put(sami, Set.of(sami, ada));
        practice.auth.kept.put(lea, Set.of(lea, ada));
    }

    private void serve(Api api) {
        var sealer = new PlainSealer();
        var sql = practice.test.database.sql;
        var ledger = new ReadLedger(new JooqLedger(sql, sealer), practice.kept, practice.payments);
        var walkIns = new KeepWalkIns(
                practice.test.database,
                practice.kept,
                practice.schedules,
                new JooqWalkIns(sql, sealer),
                practice.holdSlot,
                practice.live::add,
                practice.clock);
        var json = new AppointmentJson(practice.payments, () -> _ -> Optional.empty(), practice.clock);
        new LedgerRoutes(ledger, new BlindIndexes(sealer)).addTo(api);
        new WalkInRoutes(
                        walkIns,
                        new SuggestNext(practice.kept, practice.schedules, practice.freeSlots, practice.clock),
                        new HoldRequests(practice.freeSlots, practice.clock),
                        new AgendaJson(practice.payments, json, practice.clock))
                .addTo(api);
    }

    Answer get(AccountId who, String path) throws Exception {
        return send(who, path, HttpRequest.newBuilder().GET());
    }

    Answer post(AccountId who, String path, String body) throws Exception {
        var request = HttpRequest.newBuilder().header("Content-Type", "application/json");
        return send(who, path, request.POST(BodyPublishers.ofString(body)));
    }

    /** Who waits for Ada, in whose name it is asked, and the id of the last of them. */
    UUID comes(AccountId desk, String name) throws Exception {
        var waiting = post(desk, "/api/agenda/walk-ins", walkIn(name, practice.ada, practice.adasVideo.id()));
        var last = waiting.body().at("/items").size() - 1;
        return UUID.fromString(waiting.body().at("/items/" + last + "/id").asText());
    }

    static String walkIn(String name, PractitionerId practitioner, ServiceTypeId service) {
        return Json.MAPPER
                .createObjectNode()
                .put("name", name)
                .put("practitionerId", practitioner.toString())
                .put("serviceId", service.toString())
                .put("anyone", false)
                .toString();
    }

    private Answer send(AccountId who, String path, HttpRequest.Builder request) throws Exception {
        var answer = CLIENT.send(
                request.uri(URI.create("http://127.0.0.1:" + port + path))
                        .header("Authorization", "Bearer " + who)
                        .build(),
                BodyHandlers.ofByteArray());
        var type = answer.headers().firstValue("Content-Type").orElse("");
        return new Answer(answer.statusCode(), type, Json.MAPPER.readTree(answer.body()));
    }

    private Caller caller(AccountId account) {
        var role = roles.getOrDefault(account, Role.PATIENT);
        return new Caller(account, account.value(), Set.of(role), true, practice.clock.instant());
    }

    private AccountId account() {
        return new AccountId(Ids.next(practice.clock));
    }

    @Override
    public void close() {
        http.close();
        practice.close();
    }
}
