package ch.cryptocare.server.auth;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.value.Role;
import ch.cryptocare.server.auth.AccountLetter.Kind;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Who becomes what, and by whom. */
class RolesTest {
    private static final AuthStage STAGE = new AuthStage();

    @AfterAll
    static void close() {
        STAGE.close();
    }

    @Test
    void theFirstAdministratorComesByALinkThatTheStartPrintsAndOnlyTheFirst() throws Exception {
        try (var empty = new AuthStage()) {
            var earlier = empty.auth.setUpToken().orElseThrow().text();
            var token = empty.auth.setUpToken().orElseThrow().text();
            var greta = empty.browser();
            var opened = greta.post(
                    "/api/administrators",
                    "token",
                    token,
                    "email",
                    "greta@example.ch",
                    "name",
                    "Greta",
                    "password",
                    AuthStage.PASSWORD,
                    "terms",
                    AuthStage.TERMS);
            assertThat(opened.body().at("/session/account/roles/0").asText()).isEqualTo("ADMIN");
            assertThat(opened.body().at("/session/secondFactorMissing").asBoolean())
                    .isTrue();
            for (var old : new String[] {earlier, token})
                assertThat(empty.browser()
                                .post(
                                        "/api/administrators",
                                        "token",
                                        old,
                                        "email",
                                        "eve@example.ch",
                                        "name",
                                        "Eve",
                                        "password",
                                        AuthStage.PASSWORD,
                                        "terms",
                                        AuthStage.TERMS)
                                .code())
                        .isEqualTo("link-not-valid");
            assertThat(empty.auth.setUpToken()).isEmpty();
        }
    }

    @Test
    void anAdministratorGivesPeopleTheirRolesAndNobodyElseDoes() throws Exception {
        var greta = STAGE.opens("greta@example.ch");
        assertThat(greta.post("/api/invitations", "email", "x@example.ch", "name", "X", "role", "ADMIN")
                        .code())
                .isEqualTo("not-allowed");
        STAGE.is(greta, Role.ADMIN);
        STAGE.setsUpAuthenticator(greta);
        greta.post("/api/invitations", "email", "ada@example.ch", "name", "Ada", "role", "PRACTITIONER");
        assertThat(STAGE.lastLetter().kind()).isEqualTo(Kind.INVITED);
        var ada = STAGE.browser();
        var opened = ada.post(
                "/api/accounts", "token", STAGE.lastToken(), "password", AuthStage.PASSWORD, "terms", AuthStage.TERMS);
        assertThat(opened.body().at("/session/account/roles/0").asText()).isEqualTo("PRACTITIONER");

        greta.post("/api/invitations", "email", "ada@example.ch", "name", "Ada", "role", "TRAINER");
        assertThat(STAGE.lastLetter().kind()).isEqualTo(Kind.ROLE_GIVEN);
        assertThat(STAGE.noted()).contains("invited", "account-opened", "signed-in", "role-given");
        assertThat(ada.get("/api/session").body().at("/account/roles")).hasSize(2);
        STAGE.clock.pass(Duration.ofMinutes(11));
        assertThat(greta.post("/api/invitations", "email", "y@example.ch", "name", "Y", "role", "STAFF")
                        .code())
                .isEqualTo("proof-required");
    }
}
