package ch.cryptocare.journeys.rights;

import ch.cryptocare.common.value.LegalDocument;
import ch.cryptocare.journeys.browser.SandboxMailbox;
import ch.cryptocare.journeys.rights.Belongings.Thing;
import ch.cryptocare.server.auth.otp.TotpCodes;
import ch.cryptocare.server.platform.Secret;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** An organization, and who manages it. */
final class Practice {
    private static final int STEP_SECONDS = 30;
    private static final String NAME = "Cabinet de la Gare";

    private final People people;
    private final String id;
    private final Person manager;

    private Practice(People people, String id, Person manager) {
        this.people = people;
        this.id = id;
        this.manager = manager;
    }

    static Practice managedBy(String email, People people) throws Exception {
        var admin = people.administrator();
        var founded = admin.call("POST", "/api/organizations", Map.of("name", NAME, "city", "Lausanne"));
        var id = founded.body().at("/organization/id").asText();
        invite(admin, id, email, true);
        var manager = joined(people, email);
        var begun = manager.call("POST", "/api/account/authenticator");
        var secret = new Secret(begun.body().path("secret").asText());
        var code = new TotpCodes().code(secret, Instant.now().getEpochSecond() / STEP_SECONDS);
        manager.call("POST", "/api/account/authenticator/confirmation", Map.of("code", code));
        return new Practice(people, id, manager);
    }

    Thing itself() {
        return new Thing(id, manager);
    }

    Thing invitation() throws Exception {
        var invited = UUID.randomUUID() + "@example.ch";
        invite(manager, id, invited, false);
        return new Thing(idWhere("invitations", "email", invited), manager);
    }

    /** Of somebody new at the desk. */
    Thing membership() throws Exception {
        var invited = UUID.randomUUID() + "@example.ch";
        invite(manager, id, invited, false);
        joined(people, invited);
        return new Thing(idWhere("members", "manager", "false"), manager);
    }

    private String idWhere(String list, String field, String value) throws Exception {
        var items = manager.call("GET", "/api/organizations/" + id + "/" + list)
                .body()
                .path("items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(one -> one.path(field).asText().equals(value))
                .map(one -> one.path("id").asText())
                .reduce((_, last) -> last)
                .orElseThrow();
    }

    private static void invite(Person caller, String to, String email, boolean manager) throws Exception {
        var asked =
                Map.of("email", email, "name", "Invited", "position", "STAFF", "manager", manager, "language", "EN");
        var answer = caller.call("POST", "/api/organizations/" + to + "/invitations", asked);
        if (answer.status() != 202) throw new IllegalStateException("nobody was invited: " + answer);
    }

    /** With a new account, opened by the link of the invitation. */
    private static Person joined(People people, String email) throws Exception {
        var token = new SandboxMailbox(people.stack.sandbox().baseUrl())
                .letterTo(email, NAME + " invites you")
                .secret();
        var password = "seven lazy otters juggle";
        var terms = LegalDocument.TERMS.version.toString();
        var asked = Map.of("token", token, "password", password, "terms", terms);
        var opened = people.nobody().call("POST", "/api/accounts", asked);
        if (opened.status() != 201) throw new IllegalStateException("nobody joined: " + opened);
        return people.signedIn(email);
    }
}
