package ch.cryptocare.server.auth;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.value.Role;
import ch.cryptocare.server.auth.AccountLetter.Kind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Greta, an administrator, lets people in again who have lost what they sign in with. */
class LostSecondFactorTest {
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
    void whoLostTheirSecondFactorComesBackInByPasswordAndSetsUpAnother() throws Exception {
        var noor = STAGE.opens("noor@example.ch");
        STAGE.is(noor, Role.TRAINER);
        var lost = STAGE.setsUpAuthenticator(noor);
        STAGE.addsPasskey(noor, new SoftAuthenticator());
        assertThat(greta.get("/api/people/" + STAGE.idOf(noor))
                        .body()
                        .at("/passkeys")
                        .asInt())
                .isEqualTo(1);
        var path = STAGE.pathOf(noor, "second-factor-reset");
        var noorsId = STAGE.idOf(noor);

        var reset = greta.post(path, "reason", "LOST");
        assertThat(reset.status()).isEqualTo(200);
        assertThat(reset.body().at("/authenticator").asBoolean()).isFalse();
        assertThat(reset.body().at("/passkeys").asInt()).isZero();
        assertThat(reset.body().at("/recoveryCodesLeft").asInt()).isZero();
        assertThat(reset.body().at("/sessions").asInt()).isZero();
        assertThat(STAGE.lastLetter().kind()).isEqualTo(Kind.SECOND_FACTOR_RESET);
        assertThat(STAGE.lastLetter().to().text()).isEqualTo("noor@example.ch");
        assertThat(STAGE.facts(noorsId, "second-factor-reset")).containsExactly("{\"reason\": \"LOST\"}");
        assertThat(noor.get("/api/session").status()).isEqualTo(401);

        var back = STAGE.browser();
        var in = back.post("/api/sessions", "email", "noor@example.ch", "password", AuthStage.PASSWORD);
        assertThat(in.body().at("/state").asText()).isEqualTo("SIGNED_IN");
        assertThat(in.body().at("/session/secondFactorMissing").asBoolean()).isTrue();
        assertThat(renames(back)).isEqualTo("second-factor-required");
        assertThat(back.post("/api/session/proof", "code", STAGE.code(lost)).code())
                .isEqualTo("code-wrong");
        STAGE.setsUpAuthenticator(back);
        assertThat(renames(back)).isEmpty();
    }

    @Test
    void aSecondFactorIsNotResetByItsOwnerNorWhereThereIsNone() throws Exception {
        assertThat(greta.post(STAGE.pathOf(greta, "second-factor-reset"), "reason", "LOST")
                        .code())
                .isEqualTo("own-account");
        var eva = STAGE.opens("eva@example.ch");
        int letters = STAGE.mailbox.size();
        assertThat(greta.post(STAGE.pathOf(eva, "second-factor-reset"), "reason", "LOST")
                        .status())
                .isEqualTo(200);
        assertThat(STAGE.mailbox).hasSize(letters);
        assertThat(eva.get("/api/session").status()).isEqualTo(200);
        assertThat(greta.post(STAGE.pathOf(eva, "second-factor-reset"), "reason", "he forgot his phone")
                        .code())
                .isEqualTo("invalid-input");
    }

    /** Whether they may do what everybody may, once nothing is missing. */
    private static String renames(Browser browser) throws Exception {
        return browser.post("/api/account/profile", "name", "Ben", "language", "EN")
                .code();
    }
}
