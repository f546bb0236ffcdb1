package ch.cryptocare.server.auth;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** A practice that Ada manages, founded by Greta, an administrator. */
final class PracticeStage implements AutoCloseable {
    final AuthStage auth = new AuthStage();
    final Browser greta;
    final Browser ada;
    final String practice;

    PracticeStage() throws Exception {
        greta = auth.opensAdmin("greta@example.ch");
        practice = founds("Cabinet du Rhône");
        invites(greta, practice, "ada@example.ch", "PRACTITIONER", true);
        ada = opensByLink(auth.lastToken());
        auth.setsUpAuthenticator(ada);
    }

    String founds(String name) throws Exception {
        var founded = greta.post("/api/organizations", "name", name, "city", "Genève");
        return founded.body().at("/organization/id").asText();
    }

    /** To the desk of Ada's practice. */
    Browser.Answer invites(String email) throws Exception {
        return invites(ada, practice, email, "STAFF", false);
    }

    static Browser.Answer invites(Browser by, String to, String email, String position, boolean manager)
            throws Exception {
        var path = "/api/organizations/" + to + "/invitations";
        return by.post(path, "email", email, "name", "Whoever", "position", position, "manager", manager);
    }

    /** With a new account. */
    Browser opensByLink(String token) throws Exception {
        auth.clock.pass(Duration.ofMillis(2)); // ids are in the order of their milliseconds
        var browser = auth.browser();
        var opened = opens(browser, token);
        if (opened.status() != 201)
            throw new IllegalStateException(opened.body().toString());
        return browser;
    }

    static Browser.Answer opens(Browser browser, String token) throws Exception {
        var password = AuthStage.PASSWORD;
        return browser.post("/api/accounts", "token", token, "password", password, "terms", AuthStage.TERMS);
    }

    /** Invited to Ada's practice and there, with the second factor that the role asks for. */
    Browser joins(String email, String position, boolean manager) throws Exception {
        invites(ada, practice, email, position, manager);
        var browser = opensByLink(auth.lastToken());
        auth.setsUpAuthenticator(browser);
        return browser;
    }

    Browser.Answer accepts(Browser browser, String token) throws Exception {
        return browser.post("/api/memberships", "token", token);
    }

    Browser.Answer sees(Browser browser) throws Exception {
        return browser.get("/api/organizations/" + practice);
    }

    /** Of somebody in Ada's practice, as they see it themselves. */
    String membershipOf(Browser browser) throws Exception {
        return sees(browser).body().at("/membership").asText();
    }

    Browser.Answer ends(Browser by, String membership) throws Exception {
        return by.post("/api/memberships/" + membership + "/end");
    }

    Browser.Answer manages(Browser by, String membership, boolean manager) throws Exception {
        return by.post("/api/memberships/" + membership + "/managing", "manager", manager);
    }

    List<String> roles(Browser browser) throws Exception {
        return browser.get("/api/session")
                .body()
                .at("/account/roles")
                .valueStream()
                .map(role -> role.asText())
                .toList();
    }

    /** What the audit log says of Ada's practice. */
    List<String> noted(String action) {
        return auth.facts(UUID.fromString(practice), action);
    }

    /** Who is invited to Ada's practice, by address. */
    Map<String, String> open() throws Exception {
        var items = ada.get("/api/organizations/" + practice + "/invitations")
                .body()
                .at("/items");
        return items.valueStream()
                .collect(Collectors.toMap(
                        one -> one.at("/email").asText(), one -> one.at("/id").asText()));
    }

    @Override
    public void close() {
        auth.close();
    }
}
