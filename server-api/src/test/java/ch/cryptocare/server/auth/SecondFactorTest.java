package ch.cryptocare.server.auth;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.value.Role;
import ch.cryptocare.server.auth.AccountLetter.Kind;
import ch.cryptocare.server.auth.Browser.Answer;
import ch.cryptocare.server.platform.Secret;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The authenticator, its codes and what replaces them. */
class SecondFactorTest {
    private static final AuthStage STAGE = new AuthStage();

    @AfterAll
    static void close() {
        STAGE.close();
    }

    @Test
    void theCodeOfTheMomentFinishesASignInAndWorksOnce() throws Exception {
        var secret = STAGE.setsUpAuthenticator(STAGE.opens("ada@example.ch"));
        assertThat(STAGE.lastLetter().kind()).isEqualTo(Kind.AUTHENTICATOR_ADDED);
        var first = challenge("ada@example.ch");
        var second = challenge("ada@example.ch");

        assertThat(prove(first, STAGE.code(secret)).code())
                .as("the code that set it up")
                .isEqualTo("code-wrong");
        STAGE.clock.pass(Duration.ofSeconds(30));
        assertThat(prove(first, STAGE.code(secret)).body().at("/state").asText())
                .isEqualTo("SIGNED_IN");
        assertThat(prove(second, STAGE.code(secret)).code()).isEqualTo("code-wrong");
        assertThat(prove(first, STAGE.code(secret)).code())
                .as("a challenge is over once it is met")
                .isEqualTo("sign-in-failed");
    }

    @Test
    void ofEightWhoSendTheSameCodeAtOnceOneGetsIn() throws Exception {
        var secret = STAGE.setsUpAuthenticator(STAGE.opens("bea@example.ch"));
        STAGE.clock.pass(Duration.ofSeconds(30));
        var code = STAGE.code(secret);
        var tries = new ArrayList<Callable<Answer>>();
        for (int i = 0; i < 8; i++) {
            var challenge = challenge("bea@example.ch");
            tries.add(() -> prove(challenge, code));
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = threads.invokeAll(tries).stream()
                    .map(future -> future.resultNow().status())
                    .toList();
            assertThat(answers).containsOnlyOnce(200).contains(401);
        }
    }

    @Test
    void afterFiveWrongCodesTheSignInBeginsAnew() throws Exception {
        var secret = STAGE.setsUpAuthenticator(STAGE.opens("cem@example.ch"));
        STAGE.clock.pass(Duration.ofSeconds(30));
        var challenge = challenge("cem@example.ch");
        for (int i = 0; i < 5; i++)
            assertThat(prove(challenge, "00000" + i).status()).isEqualTo(401);
        assertThat(prove(challenge, STAGE.code(secret)).code()).isEqualTo("sign-in-failed");
    }

    @Test
    void aRecoveryCodeWorksOnceAndIsTold() throws Exception {
        var browser = STAGE.opens("dora@example.ch");
        var begun = browser.post("/api/account/authenticator").body();
        var secret = new Secret(begun.at("/secret").asText());
        assertThat(begun.at("/qrSvg").asText()).startsWith("<svg");
        var codes = browser.post("/api/account/authenticator/confirmation", "code", STAGE.code(secret))
                .body()
                .at("/codes");
        assertThat(codes).hasSize(10);

        var code = codes.get(0).asText().toLowerCase(java.util.Locale.ROOT);
        assertThat(recover(challenge("dora@example.ch"), code).status()).isEqualTo(200);
        assertThat(STAGE.lastLetter().kind()).isEqualTo(Kind.RECOVERY_CODE_USED);
        assertThat(recover(challenge("dora@example.ch"), code).code()).isEqualTo("code-wrong");
        assertThat(browser.get("/api/session")
                        .body()
                        .at("/account/recoveryCodesLeft")
                        .asInt())
                .isEqualTo(9);
    }

    @Test
    void aRoleThatNeedsASecondFactorCanDoNothingElseBeforeAndNotRemoveItAfter() throws Exception {
        var noor = STAGE.opens("noor@example.ch");
        STAGE.is(noor, Role.PRACTITIONER);
        assertThat(noor.get("/api/session").body().at("/secondFactorMissing").asBoolean())
                .isTrue();
        assertThat(noor.post("/api/account/profile", "name", "Noor", "language", "FR")
                        .code())
                .isEqualTo("second-factor-required");
        STAGE.setsUpAuthenticator(noor);
        assertThat(noor.post("/api/account/profile", "name", "Noor", "language", "FR")
                        .status())
                .isEqualTo(200);
        assertThat(noor.post("/api/account/authenticator/removal").code()).isEqualTo("second-factor-kept");
    }

    @Test
    void aPatientMayGoBackToThePasswordAlone() throws Exception {
        var browser = STAGE.opens("eli@example.ch");
        var secret = STAGE.setsUpAuthenticator(browser);
        STAGE.clock.pass(Duration.ofMinutes(11));
        assertThat(browser.post("/api/account/authenticator/removal").code()).isEqualTo("proof-required");
        assertThat(browser.post("/api/session/proof", "password", AuthStage.PASSWORD)
                        .code())
                .as("the password alone proves too little")
                .isEqualTo("code-wrong");
        browser.post("/api/session/proof", "code", STAGE.code(secret));
        assertThat(browser.post("/api/account/authenticator/removal").status()).isEqualTo(200);
        var in = STAGE.browser().post("/api/sessions", "email", "eli@example.ch", "password", AuthStage.PASSWORD);
        assertThat(in.body().at("/state").asText()).isEqualTo("SIGNED_IN");
    }

    @Test
    void whereThereIsAnAuthenticatorThePasswordAloneChangesNothing() throws Exception {
        var browser = STAGE.opens("hugo@example.ch");
        STAGE.setsUpAuthenticator(browser);
        STAGE.clock.pass(Duration.ofMinutes(11));
        for (var act : new String[] {"authenticator", "authenticator/removal", "recovery-codes"})
            assertThat(browser.post("/api/account/" + act).code()).as(act).isEqualTo("proof-required");
        assertThat(browser.post("/api/account/authenticator/confirmation", "code", "123456")
                        .code())
                .isEqualTo("proof-required");
        var changed = browser.post(
                "/api/account/password", "currentPassword", AuthStage.PASSWORD, "password", "seven lazy otters juggle");
        assertThat(changed.code()).isEqualTo("proof-required");
    }

    @Test
    void sessionsFromBeforeTheSecondFactorEnd() throws Exception {
        var thief = STAGE.opens("ines@example.ch");
        var ines = STAGE.browser();
        ines.post("/api/sessions", "email", "ines@example.ch", "password", AuthStage.PASSWORD);
        STAGE.setsUpAuthenticator(ines);
        assertThat(thief.get("/api/session").status()).isEqualTo(401);
        assertThat(ines.get("/api/session").status()).isEqualTo(200);
    }

    @Test
    void aNewPasswordByMailDoesNotPassTheSecondFactor() throws Exception {
        STAGE.setsUpAuthenticator(STAGE.opens("finn@example.ch"));
        var thief = STAGE.browser();
        thief.post("/api/password-resets", "email", "finn@example.ch");
        var reset = thief.post(
                "/api/password-resets/completion", "token", STAGE.lastToken(), "password", "seven lazy otters juggle");
        assertThat(reset.body().at("/state").asText()).isEqualTo("SECOND_FACTOR_REQUIRED");
        assertThat(thief.get("/api/session").status()).isEqualTo(401);
    }

    @Test
    void aChallengeIsNoAccessTokenAndNoRefreshToken() throws Exception {
        STAGE.setsUpAuthenticator(STAGE.opens("gus@example.ch"));
        var thief = STAGE.browser();
        var challenge = challenge("gus@example.ch");
        thief.cookies.put("access", challenge);
        thief.cookies.put("refresh", challenge);
        assertThat(thief.get("/api/session").status()).isEqualTo(401);
        assertThat(thief.post("/api/session/refreshing").status()).isEqualTo(401);
        assertThat(prove("no challenge at all", "123456").status()).isEqualTo(401);
    }

    private static String challenge(String email) throws Exception {
        var in = STAGE.browser().post("/api/sessions", "email", email, "password", AuthStage.PASSWORD);
        return in.body().at("/challenge").asText();
    }

    private static Answer prove(String challenge, String code) throws Exception {
        return STAGE.browser().post("/api/sessions/second-factor", "challenge", challenge, "code", code);
    }

    private static Answer recover(String challenge, String code) throws Exception {
        return STAGE.browser().post("/api/sessions/second-factor", "challenge", challenge, "recoveryCode", code);
    }
}
