package ch.cryptocare.journeys.rights;

import ch.cryptocare.common.json.Json;
import ch.cryptocare.common.value.LegalDocument;
import ch.cryptocare.journeys.browser.SandboxMailbox;
import ch.cryptocare.journeys.clients.SandboxClient;
import ch.cryptocare.journeys.stack.Stack;
import ch.cryptocare.server.platform.seal.KeyFile;
import ch.cryptocare.server.platform.seal.TinkSealer;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The whole product, and one of each kind of people in front of it. */
final class People implements AutoCloseable {
    private static final String PASSWORD = "seven lazy otters juggle";

    final Stack stack;
    final TinkSealer sealer;

    /** As rights.csv calls them. */
    final Map<String, Person> byRole = new LinkedHashMap<>();

    private People(Stack stack, TinkSealer sealer) {
        this.stack = stack;
        this.sealer = sealer;
    }

    static People open(Path home) throws Exception {
        var people = new People(
                Stack.start(home),
                TinkSealer.with(KeyFile.plain(home.resolve("data-keys.json")), InstantSource.system()));
        people.byRole.put("nobody", people.nobody());
        people.byRole.put("setting-up", people.settingUp());
        for (var person : new SandboxClient(people.stack.sandbox().baseUrl()).get("/sandbox/people"))
            people.byRole.put(person.path("role").asText(), people.nobody().signedIn(person));
        return people;
    }

    Person nobody() {
        return new Person(stack.url());
    }

    Person administrator() {
        return Objects.requireNonNull(byRole.get("admin"));
    }

    /** A trainer who has not set up a second factor yet. */
    private Person settingUp() throws Exception {
        var email = "new.trainer@example.ch";
        patient(email);
        execute("update auth.account set roles = '{TRAINER}' where id = '"
                + signedIn(email)
                        .call("GET", "/api/session")
                        .body()
                        .at("/account/id")
                        .asText() + "'");
        return signedIn(email);
    }

    /** Somebody with an account of their own. */
    Person patient(String email) throws Exception {
        nobody().call("POST", "/api/registrations", Map.of("email", email, "name", "New", "language", "EN"));
        var token = new SandboxMailbox(stack.sandbox().baseUrl())
                .letterTo(email, "Open your CryptoCare account")
                .secret();
        var opened = nobody().call(
                        "POST",
                        "/api/accounts",
                        Map.of("token", token, "password", PASSWORD, "terms", LegalDocument.TERMS.version.toString()));
        if (opened.status() != 201) throw new IllegalStateException("no account was opened: " + opened);
        return signedIn(email);
    }

    /** On one device more. */
    Person signedIn(String email) throws Exception {
        return nobody().signedIn(
                        Json.MAPPER.createObjectNode().put("email", email).put("password", PASSWORD));
    }

    /** Whoever signed out in a walk, or called what signs them out, is there again for the next endpoint. */
    void comeBack() throws SQLException {
        execute("update auth.session set ended_at = null where ended_at is not null");
    }

    void proved(Duration ago) throws SQLException {
        execute("update auth.session set proven_at = now() - interval '" + ago + "'");
    }

    void execute(String sql) throws SQLException {
        var postgres = stack.postgres();
        try (var connection = DriverManager.getConnection(postgres.url(), postgres.user(), postgres.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() {
        stack.close();
    }
}
