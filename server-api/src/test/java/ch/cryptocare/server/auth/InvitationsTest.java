package ch.cryptocare.server.auth;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.server.auth.AccountLetter.Kind;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Greta, an administrator, invites people. */
class InvitationsTest {
    private static final AuthStage STAGE = new AuthStage();
    private static Browser greta;

    @BeforeAll
    static void begin() throws Exception {
        greta = STAGE.opensAdmin("greta@example.ch");
    }

    @AfterAll
    static void close() {
        STAGE.close();
    }

    @Test
    void anInvitationIsSentAgainAndWithdrawn() throws Exception {
        greta.post("/api/invitations", "email", "tina@example.ch", "name", "Tina", "role", "TRAINER");
        var first = STAGE.lastToken();
        greta.post("/api/invitations", "email", "Tina@example.ch", "name", "Tina", "role", "STAFF");
        var listed = greta.get("/api/invitations").body().at("/items");
        assertThat(listed).hasSize(1);
        assertThat(listed.at("/0/email").asText()).isEqualTo("Tina@example.ch");
        assertThat(listed.at("/0/roles")).hasSize(2);
        assertThat(opens(first)).as("the second took its place").isEqualTo("link-not-valid");
        var second = STAGE.lastToken();

        STAGE.clock.pass(Duration.ofMinutes(5));
        var renewed = greta.post("/api/invitations/" + listed.at("/0/id").asText() + "/renewal");
        assertThat(renewed.status()).isEqualTo(202);
        assertThat(STAGE.lastLetter().kind()).isEqualTo(Kind.INVITED);
        var third = STAGE.lastToken();
        assertThat(opens(second)).isEqualTo("link-not-valid");
        var after = greta.get("/api/invitations").body().at("/items/0");
        assertThat(after.at("/endsAt").asText())
                .isGreaterThan(listed.at("/0/endsAt").asText());

        var withdrawal = "/api/invitations/" + after.at("/id").asText() + "/withdrawal";
        assertThat(greta.post(withdrawal).body().at("/items")).isEmpty();
        assertThat(greta.post(withdrawal).status()).isEqualTo(404);
        assertThat(opens(third)).isEqualTo("link-not-valid");
        assertThat(STAGE.noted()).contains("invited", "invitation-renewed", "invitation-withdrawn");
    }

    @Test
    void aFollowedInvitationIsNotOpenAnyMore() throws Exception {
        greta.post("/api/invitations", "email", "otto@example.ch", "name", "Otto", "role", "TRAINER");
        assertThat(opens(STAGE.lastToken())).isEmpty();
        assertThat(greta.get("/api/invitations").body().at("/items").findValuesAsText("email"))
                .doesNotContain("otto@example.ch");
    }

    /** Whoever is invited is somebody, though without an account yet. */
    @Test
    void whoLooksAtInvitationsIsNoted() throws Exception {
        try (var quiet = new AuthStage()) {
            var admin = quiet.opensAdmin("greta@example.ch");
            admin.get("/api/invitations");
            assertThat(quiet.noted()).endsWith("invitations-listed");
            assertThat(quiet.facts(quiet.idOf(admin), "invitations-listed")).hasSize(1);
        }
    }

    private static String opens(String token) throws Exception {
        return STAGE.browser()
                .post("/api/accounts", "token", token, "password", AuthStage.PASSWORD, "terms", AuthStage.TERMS)
                .code();
    }
}
