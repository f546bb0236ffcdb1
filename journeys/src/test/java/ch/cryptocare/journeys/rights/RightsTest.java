package ch.cryptocare.journeys.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import ch.cryptocare.common.contract.Access;
import ch.cryptocare.common.contract.Contract;
import ch.cryptocare.common.contract.Endpoint;
import ch.cryptocare.common.contract.authoring.CourseDraft;
import ch.cryptocare.common.contract.scheduling.ServiceRequest;
import ch.cryptocare.common.problem.ProblemType;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Walks every endpoint of the contract as everybody: what comes of it is written down line by line beside this. */
class RightsTest {
    /** What people would like to say of themselves, and may not. */
    private static final List<String> NOT_FOR_SAYING = List.of(
            "roles",
            "verified",
            "accountId",
            "ownerId",
            "owner",
            "admin",
            "priceSats",
            "price",
            "amount",
            "paid",
            "status",
            "state",
            "id",
            "createdAt",
            "provenAt",
            "passwordHash",
            "secondFactor",
            "__proto__");

    private static final Set<Access> OWNERS =
            Set.of(Access.SETTING_UP, Access.SIGNED_IN, Access.PRACTICE, Access.AUTHOR, Access.ADMIN);

    private static @TempDir Path home;
    private static People people;

    @BeforeAll
    static void start() throws Exception {
        people = People.open(home);
    }

    @AfterAll
    static void stop() {
        people.close();
    }

    @BeforeEach
    void everybodyIsThere() throws Exception {
        people.comeBack();
        people.proved(Duration.ZERO);
    }

    @Test
    void everybodyIsLetInWhereItIsWrittenAndNowhereElse() throws Exception {
        var rights = Sheet.read("rights.csv");
        assertThat(rights.endpoints())
                .as("every endpoint says who may call it")
                .isEqualTo(Sheet.ofContract(all -> true));
        var wrong = new TreeSet<String>();
        for (var line : rights.cells().entrySet()) {
            people.comeBack();
            var cell = line.getValue().iterator();
            for (var who : people.byRole.entrySet()) {
                var found =
                        call(who.getValue(), line.getKey(), UUID.randomUUID().toString(), Map.of());
                note(wrong, line.getKey() + " as " + who.getKey(), cell.next(), found);
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** An object that is not theirs does not exist. */
    @Test
    void everybodyReachesTheirOwnAndNobodyElses() throws Exception {
        var objects = Sheet.read("objects.csv");
        assertThat(objects.endpoints())
                .as("every endpoint about one thing says whose")
                .isEqualTo(Sheet.ofContract(endpoint -> endpoint.path().contains("{id}")));
        var bens = new Belongings(people, "ben.owns@example.ch", 0);
        var cleos = new Belongings(people, "cleo.owns@example.ch", 2);
        var wrong = new TreeSet<String>();
        for (var line : objects.cells().entrySet()) {
            var endpoint = Sheet.endpoint(line.getKey());
            var asked =
                    endpoint.method().equals("GET") ? Sample.query(endpoint.request()) : Sample.of(endpoint.request());
            var own = bens.one(endpoint);
            var another = cleos.one(endpoint);
            var cells = line.getValue();
            var about = line.getKey();
            reached(wrong, about + ", another's", cells.get(1), call(own.caller(), about, another.id(), asked));
            var byAdmin = call(people.administrator(), about, another.id(), asked);
            reached(wrong, about + ", another's as admin", cells.get(2), byAdmin);
            var fitting = bens.fitting(endpoint, asked);
            reached(wrong, about + ", one's own", cells.getFirst(), call(own.caller(), about, own.id(), fitting));
        }
        assertThat(wrong).isEmpty();
    }

    /** Whoever finds a screen that was left open an hour ago can look, and do nothing that lasts. */
    @Test
    void whatLastsAsksOnceMoreWhoIsThere() throws Exception {
        var proofs = Sheet.read("proofs.csv");
        var wrong = new TreeSet<String>();
        var named = new TreeSet<String>();
        people.proved(Duration.ofHours(1));
        for (var endpoint : Contract.ENDPOINTS) {
            people.comeBack();
            var name = Sheet.nameOf(endpoint);
            var body = Sample.of(endpoint.request());
            var found = call(allowed(endpoint), name, UUID.randomUUID().toString(), body);
            if (found.code().equals("proof-required")) named.add(name);
            boolean notUnderstood = found.code().equals("invalid-input") && !body.isEmpty();
            if (notUnderstood && OWNERS.contains(endpoint.access())) wrong.add(name + ": no sample: " + found);
        }
        assertThat(named)
                .isEqualTo(proofs.endpoints())
                .isEqualTo(Sheet.ofContract(endpoint -> endpoint.problems().contains(ProblemType.PROOF_REQUIRED)));
        assertThat(wrong).isEmpty();
    }

    @Test
    void nobodySaysOfThemselvesWhatIsNotAsked() throws Exception {
        var wrong = new TreeSet<String>();
        for (var endpoint : Contract.ENDPOINTS) {
            if (endpoint.request() == Void.class || endpoint.method().equals("GET")) continue;
            for (var field : NOT_FOR_SAYING) {
                if (!isAsked(endpoint.request(), field))
                    refused(wrong, endpoint, field, Sample.with(endpoint.request(), field));
                for (var nested : Sample.nested(endpoint.request()).entrySet()) {
                    if (isAsked(nested.getValue(), field)) continue;
                    var body = Sample.of(endpoint.request());
                    body.put(nested.getKey(), Sample.with(nested.getValue(), field));
                    refused(wrong, endpoint, nested.getKey() + "." + field, body);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Whoever offers a service or writes a course says what it costs. */
    private static boolean isAsked(Class<?> request, String field) {
        return Set.of(ServiceRequest.class, CourseDraft.class).contains(request) && field.equals("priceSats");
    }

    private static void refused(Set<String> wrong, Endpoint<?, ?> endpoint, String field, Map<String, ?> body)
            throws Exception {
        var found = call(
                allowed(endpoint), Sheet.nameOf(endpoint), UUID.randomUUID().toString(), body);
        var facts = found.body().path("facts");
        boolean right = found.status() == 400
                && facts.path("reason").asText().equals("unknown-field")
                && facts.path("field").asText().equals(field);
        if (!right) wrong.add(Sheet.nameOf(endpoint) + " with " + field + ": " + found);
    }

    /** Somebody who may call it. */
    private static Person allowed(Endpoint<?, ?> endpoint) {
        return switch (endpoint.access()) {
            case APPOINTMENT_TOKEN -> people.nobody().carrying("any");
            case PRACTICE -> Objects.requireNonNull(people.byRole.get("staff"));
            case PUBLIC, SIGNED_IN, SETTING_UP, AUTHOR, ADMIN, SIGNED_WEBHOOK -> people.administrator();
        };
    }

    /** As {@link #note}; and whoever is let in finds something. */
    private static void reached(Set<String> wrong, String what, String expected, Person.Reply found) {
        note(wrong, what, expected, found);
        if (expected.equals("in") && found.code().equals("not-found")) wrong.add(what + " is not there");
    }

    private static void note(Set<String> wrong, String what, String expected, Person.Reply found) {
        if (found.status() >= 500) fail(what + ": " + found);
        if (!Sheet.isRight(expected, found)) wrong.add(what + ": " + found + " instead of " + expected);
    }

    private static Person.Reply call(Person person, String endpoint, String id, Map<String, ?> asked) throws Exception {
        var parts = endpoint.split(" ", 2);
        var path = parts[1].replace("{id}", id).replace("{serial}", id);
        if (!parts[0].equals("GET") || asked.isEmpty()) return person.call(parts[0], path, asked);
        var query = asked.entrySet().stream()
                .map(field -> field.getKey() + "=" + field.getValue())
                .collect(Collectors.joining("&"));
        return person.call("GET", path + "?" + query);
    }
}
