package ch.cryptocare.server.auth;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.value.Role;
import ch.cryptocare.server.auth.AccountLetter.Kind;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What people do with passkeys. */
class PasskeysTest {
    private static final AuthStage STAGE = new AuthStage();

    @AfterAll
    static void close() {
        STAGE.close();
    }

    @Test
    void aPasskeyAloneSignsInAndNeedsNoAddress() throws Exception {
        var authenticator = new SoftAuthenticator();
        var ada = STAGE.opens("ada@example.ch");
        var added = STAGE.addsPasskey(ada, authenticator);
        assertThat(added.status()).isEqualTo(201);
        assertThat(added.body().at("/recoveryCodes")).hasSize(10);
        assertThat(STAGE.lastLetter().kind()).isEqualTo(Kind.PASSKEY_ADDED);
        assertThat(STAGE.noted()).contains("passkey-added");

        var asked = STAGE.askedToSignIn();
        assertThat(asked.at("/rpId").asText()).isEqualTo("book.example.ch");
        assertThat(asked.at("/userVerification").asText()).isEqualTo("required");
        assertThat(asked.has("allowCredentials")).as("it names nobody").isFalse();
        var elsewhere = STAGE.browser();
        var in = STAGE.signsIn(elsewhere, authenticator);
        assertThat(in.body().at("/state").asText()).isEqualTo("SIGNED_IN");
        assertThat(elsewhere.get("/api/session").body().at("/account/email").asText())
                .isEqualTo("ada@example.ch");
        assertThat(STAGE.noted()).contains("signed-in");
    }

    @Test
    void aClientWithoutCookiesIsAnsweredItsTokens() throws Exception {
        var authenticator = new SoftAuthenticator();
        STAGE.addsPasskey(STAGE.opens("desk@example.ch"), authenticator);
        var credential = authenticator.uses(STAGE.askedToSignIn());
        var in = STAGE.browser().post("/api/sessions/passkey", "credential", credential, "bearer", true);
        assertThat(in.body().at("/tokens/accessToken").asText()).isNotEmpty();
    }

    @Test
    void afterThePasswordAPasskeyIsTheSecondStep() throws Exception {
        var authenticator = new SoftAuthenticator();
        STAGE.addsPasskey(STAGE.opens("ben@example.ch"), authenticator);
        var first = password("ben@example.ch");
        assertThat(first.at("/state").asText()).isEqualTo("SECOND_FACTOR_REQUIRED");
        assertThat(first.at("/choice/authenticator").asBoolean()).isFalse();
        var asked = first.at("/choice/passkey/publicKey");
        assertThat(asked.at("/allowCredentials")).hasSize(1);

        authenticator.tellsWhose = false;
        var in = STAGE.browser()
                .post(
                        "/api/sessions/second-factor",
                        "challenge",
                        first.at("/challenge").asText(),
                        "passkey",
                        authenticator.uses(asked));
        assertThat(in.body().at("/state").asText()).isEqualTo("SIGNED_IN");
    }

    @Test
    void aRecoveryCodeOpensTheAccountOnTheDayWithoutThePasskey() throws Exception {
        var codes = STAGE.addsPasskey(STAGE.opens("cleo@example.ch"), new SoftAuthenticator())
                .body()
                .at("/recoveryCodes");
        var challenge = password("cleo@example.ch").at("/challenge").asText();
        var in = STAGE.browser()
                .post(
                        "/api/sessions/second-factor",
                        "challenge",
                        challenge,
                        "recoveryCode",
                        codes.get(3).asText());
        assertThat(in.status()).isEqualTo(200);
    }

    @Test
    void aPasskeyShowsOnceMoreWhoIsThere() throws Exception {
        var authenticator = new SoftAuthenticator();
        var dora = STAGE.opens("dora@example.ch");
        assertThat(dora.post("/api/session/proof/options").code())
                .as("without a passkey there is nothing to ask")
                .isEqualTo("not-found");
        STAGE.addsPasskey(dora, authenticator);
        STAGE.clock.pass(Duration.ofMinutes(11));
        assertThat(dora.post("/api/account/recovery-codes").code()).isEqualTo("proof-required");
        assertThat(dora.post("/api/account/passkeys/options").code()).isEqualTo("proof-required");
        assertThat(dora.post("/api/session/proof", "password", AuthStage.PASSWORD)
                        .code())
                .as("the password alone proves too little")
                .isEqualTo("code-wrong");
        var asked = dora.post("/api/session/proof/options").body().at("/publicKey");
        assertThat(dora.post("/api/session/proof", "passkey", authenticator.uses(asked))
                        .status())
                .isEqualTo(200);
        assertThat(dora.post("/api/account/recovery-codes").status()).isEqualTo(200);
    }

    @Test
    void withAPasskeyAloneARoleIsComplete() throws Exception {
        var noor = STAGE.opens("noor@example.ch");
        STAGE.is(noor, Role.PRACTITIONER);
        assertThat(noor.get("/api/session").body().at("/secondFactorMissing").asBoolean())
                .isTrue();
        STAGE.addsPasskey(noor, new SoftAuthenticator());
        var session = noor.get("/api/session").body();
        assertThat(session.at("/secondFactorMissing").asBoolean()).isFalse();
        assertThat(session.at("/account/passkeys").asInt()).isEqualTo(1);
        assertThat(session.at("/account/recoveryCodesLeft").asInt()).isEqualTo(10);
        assertThat(noor.post("/api/account/profile", "name", "Noor", "language", "FR")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void theLastSecondFactorStaysWhereARoleAsksForOne() throws Exception {
        var eva = STAGE.opens("eva@example.ch");
        STAGE.is(eva, Role.STAFF);
        var passkey = idOf(STAGE.addsPasskey(eva, new SoftAuthenticator()).body());
        assertThat(eva.post("/api/account/passkeys/" + passkey + "/removal").code())
                .isEqualTo("second-factor-kept");
        STAGE.setsUpAuthenticator(eva);
        var left = eva.post("/api/account/passkeys/" + passkey + "/removal");
        assertThat(left.body().at("/items")).isEmpty();
        assertThat(STAGE.lastLetter().kind()).isEqualTo(Kind.PASSKEY_REMOVED);
        assertThat(STAGE.noted()).contains("passkey-removed");
        assertThat(eva.post("/api/account/authenticator/removal").code()).isEqualTo("second-factor-kept");
    }

    @Test
    void besideAPasskeyTheAuthenticatorMayGo() throws Exception {
        var eli = STAGE.opens("eli@example.ch");
        STAGE.is(eli, Role.TRAINER);
        STAGE.setsUpAuthenticator(eli);
        var added = STAGE.addsPasskey(eli, new SoftAuthenticator());
        assertThat(added.body().at("/recoveryCodes"))
                .as("there are some already")
                .isEmpty();
        var session = eli.post("/api/account/authenticator/removal");
        assertThat(session.body().at("/account/authenticator").asBoolean()).isFalse();
        assertThat(session.body().at("/account/recoveryCodesLeft").asInt()).isEqualTo(10);
    }

    @Test
    void aPatientMayGoBackToThePasswordAlone() throws Exception {
        var finn = STAGE.opens("finn@example.ch");
        var authenticator = new SoftAuthenticator();
        var passkey = idOf(STAGE.addsPasskey(finn, authenticator).body());
        STAGE.clock.pass(Duration.ofMinutes(11));
        assertThat(finn.post("/api/account/passkeys/" + passkey + "/removal").code())
                .isEqualTo("proof-required");
        var asked = finn.post("/api/session/proof/options").body().at("/publicKey");
        finn.post("/api/session/proof", "passkey", authenticator.uses(asked));
        assertThat(finn.post("/api/account/passkeys/" + passkey + "/removal").status())
                .isEqualTo(200);
        assertThat(password("finn@example.ch").at("/state").asText()).isEqualTo("SIGNED_IN");
        assertThat(finn.get("/api/session")
                        .body()
                        .at("/account/recoveryCodesLeft")
                        .asInt())
                .isZero();
    }

    @Test
    void sessionsFromBeforeTheFirstPasskeyEnd() throws Exception {
        var thief = STAGE.opens("gina@example.ch");
        var gina = STAGE.browser();
        gina.post("/api/sessions", "email", "gina@example.ch", "password", AuthStage.PASSWORD);
        STAGE.addsPasskey(gina, new SoftAuthenticator());
        assertThat(thief.get("/api/session").status()).isEqualTo(401);
        assertThat(gina.get("/api/session").status()).isEqualTo(200);
    }

    @Test
    void passkeysHaveNamesAndAreTheirOwnersAlone() throws Exception {
        var hugo = STAGE.opens("hugo@example.ch");
        var added = STAGE.addsPasskey(hugo, new SoftAuthenticator()).body();
        assertThat(added.at("/passkey/name").asText()).isEqualTo("Firefox · Linux");
        assertThat(added.at("/passkey/synced").asBoolean()).isTrue();
        var path = "/api/account/passkeys/" + idOf(added);
        var renamed = hugo.post(path + "/name", "name", "  Mein Telefon ").body();
        assertThat(renamed.at("/items/0/name").asText()).isEqualTo("Mein Telefon");
        assertThat(hugo.post(path + "/name", "name", " ").code()).isEqualTo("invalid-input");

        var ines = STAGE.opens("ines@example.ch");
        assertThat(ines.get("/api/account/passkeys").body().at("/items")).isEmpty();
        assertThat(ines.post(path + "/name", "name", "mine").code()).isEqualTo("not-found");
        assertThat(ines.post(path + "/removal").code()).isEqualTo("not-found");
        assertThat(hugo.get("/api/account/passkeys").body().at("/items")).hasSize(1);
    }

    @Test
    void anAuthenticatorIsToldWhichPasskeysThereAre() throws Exception {
        var jan = STAGE.opens("jan@example.ch");
        STAGE.addsPasskey(jan, new SoftAuthenticator());
        var asked = STAGE.askedToAdd(jan);
        assertThat(asked.at("/excludeCredentials")).hasSize(1);
        assertThat(asked.at("/excludeCredentials/0/transports").toString()).doesNotContain("pigeon");
        assertThat(asked.at("/attestation").asText()).isEqualTo("none");
        assertThat(asked.at("/authenticatorSelection/residentKey").asText()).isEqualTo("required");
        assertThat(asked.at("/user/name").asText()).isEqualTo("jan@example.ch");
    }

    @Test
    void anAccountHasTwentyPasskeysAtMost() throws Exception {
        var kim = STAGE.opens("kim@example.ch");
        for (int i = 0; i < 20; i++) STAGE.addsPasskey(kim, new SoftAuthenticator());
        assertThat(kim.get("/api/account/passkeys").body().at("/items")).hasSize(20);
        assertThat(kim.post("/api/account/passkeys/options").code()).isEqualTo("passkeys-full");
    }

    private static JsonNode password(String email) throws Exception {
        return STAGE.browser()
                .post("/api/sessions", "email", email, "password", AuthStage.PASSWORD)
                .body();
    }

    private static String idOf(JsonNode added) {
        return added.at("/passkey/id").asText();
    }
}
