package ch.cryptocare.journeys.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import ch.cryptocare.common.contract.Contract;
import ch.cryptocare.common.json.Json;
import ch.cryptocare.common.value.LegalDocument;
import ch.cryptocare.journeys.browser.SandboxMailbox;
import ch.cryptocare.journeys.clients.SandboxClient;
import ch.cryptocare.journeys.stack.Stack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Walks every endpoint of the contract as everybody: who is let in is written down in rights.csv, line by line. */
class RightsTest {
    private static final Set<String> SHUT =
            Set.of("sign-in-required", "second-factor-required", "not-allowed", "signature-invalid", "proof-required");
    private static final String PASSWORD = "seven lazy otters juggle";
    private static final Map<String, List<String>> EXPECTED = new LinkedHashMap<>();
    private static final Map<String, Person> PEOPLE = new LinkedHashMap<>();
    private static @TempDir Path home;
    private static Stack stack;

    @BeforeAll
    static void start() throws Exception {
        stack = Stack.start(home);
        read();
        PEOPLE.put("nobody", new Person(stack.url()));
        PEOPLE.put("setting-up", settingUp());
        for (var person : new SandboxClient(stack.sandbox().baseUrl()).get("/sandbox/people"))
            PEOPLE.put(person.path("role").asText(), new Person(stack.url()).signedIn(person));
    }

    @AfterAll
    static void stop() {
        stack.close();
    }

    private static void read() throws IOException {
        try (var in = Objects.requireNonNull(RightsTest.class.getResourceAsStream("/rights/rights.csv"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("endpoint,"))
                    .map(line -> List.of(line.split(",")))
                    .forEach(line -> EXPECTED.put(line.getFirst(), line.subList(1, line.size())));
        }
    }

    /** A trainer who has not set up a second factor yet. */
    private static Person settingUp() throws Exception {
        var email = "new.trainer@example.ch";
        var person = new Person(stack.url());
        person.call("POST", "/api/registrations", Map.of("email", email, "name", "New", "language", "EN"));
        var token = new SandboxMailbox(stack.sandbox().baseUrl())
                .letterTo(email, "Open your CryptoCare account")
                .secret();
        var opened = person.call(
                "POST",
                "/api/accounts",
                Map.of("token", token, "password", PASSWORD, "terms", LegalDocument.TERMS.version.toString()));
        assertThat(opened.status()).isEqualTo(201);
        var postgres = stack.postgres();
        try (var connection = DriverManager.getConnection(postgres.url(), postgres.user(), postgres.password());
                var statement = connection.createStatement()) {
            statement.execute("update auth.account set roles = '{TRAINER}' where id = '"
                    + opened.body().at("/session/account/id").asText() + "'");
        }
        return person.signedIn(
                Json.MAPPER.createObjectNode().put("email", email).put("password", PASSWORD));
    }

    @Test
    void everyEndpointSaysWhoMayCallIt() {
        var served = new TreeSet<String>();
        Contract.ENDPOINTS.forEach(endpoint -> served.add(endpoint.method() + " " + endpoint.path()));
        assertThat(new TreeSet<>(EXPECTED.keySet())).isEqualTo(served);
    }

    @Test
    void everybodyIsLetInWhereItIsWrittenAndNowhereElse() {
        var wrong = new TreeSet<String>();
        EXPECTED.forEach((endpoint, cells) -> {
            var cell = cells.iterator();
            PEOPLE.forEach((who, person) -> {
                var expected = cell.next();
                var found = call(person, endpoint);
                boolean right = expected.equals("in") ? !SHUT.contains(found.code()) : expected.equals(found.code());
                if (!right) wrong.add(endpoint + " as " + who + ": " + found + " instead of " + expected);
                if (found.status() >= 500) fail(endpoint + " as " + who + ": " + found);
            });
        });
        assertThat(wrong).isEmpty();
    }

    /** An object that is not theirs does not exist; that it is there for its owner is told by the modules' own tests. */
    private static Person.Reply call(Person person, String endpoint) {
        var parts = endpoint.split(" ", 2);
        try {
            return person.call(
                    parts[0], parts[1].replace("{id}", UUID.randomUUID().toString()), Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
