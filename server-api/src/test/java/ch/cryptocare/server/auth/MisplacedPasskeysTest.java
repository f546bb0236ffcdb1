package ch.cryptocare.server.auth;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.server.auth.Browser.Answer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A right passkey in the wrong place: somebody else's, or asked for something else. */
class MisplacedPasskeysTest {
    private static final AuthStage STAGE = new AuthStage();

    @AfterAll
    static void close() {
        STAGE.close();
    }

    @Test
    void somebodyElsesPasskeyIsNoSecondStep() throws Exception {
        of("leo@example.ch");
        var thief = of("mia@example.ch");
        var first = password("leo@example.ch");
        assertThat(second(first, thief.uses(asked(first))).code()).isEqualTo("passkey-refused");
        var own = password("mia@example.ch");
        assertThat(second(password("leo@example.ch"), thief.uses(asked(own))).code())
                .as("nor when it answers what its own account was asked")
                .isEqualTo("passkey-refused");
    }

    @Test
    void whatWasAskedForOneThingAnswersNoOther() throws Exception {
        var authenticator = new SoftAuthenticator();
        var ned = STAGE.opens("ned@example.ch");
        STAGE.addsPasskey(ned, authenticator);
        var first = password("ned@example.ch");
        var proof = ned.post("/api/session/proof/options").body().at("/publicKey");
        assertThat(present(authenticator.uses(proof)).code())
                .as("a proof does not sign in")
                .isEqualTo("passkey-refused");
        assertThat(second(first, authenticator.uses(STAGE.askedToSignIn())).code())
                .as("nor is a sign-in a second step")
                .isEqualTo("passkey-refused");
        assertThat(ned.post("/api/session/proof", "passkey", authenticator.uses(STAGE.askedToSignIn()))
                        .code())
                .isEqualTo("passkey-refused");
    }

    @Test
    void aPasskeyIsMadeForTheAccountThatAsked() throws Exception {
        var olga = STAGE.opens("olga@example.ch");
        var paul = STAGE.opens("paul@example.ch");
        var made = new SoftAuthenticator().makes(STAGE.askedToAdd(olga));
        assertThat(paul.post("/api/account/passkeys", "credential", made).code())
                .isEqualTo("passkey-refused");
        assertThat(olga.post("/api/account/passkeys", "credential", made).status())
                .as("another's try does not use it up")
                .isEqualTo(201);
        assertThat(olga.post("/api/account/passkeys", "credential", made).code())
                .as("it is made once")
                .isEqualTo("passkey-refused");
    }

    @Test
    void aCredentialIsOfOneAccount() throws Exception {
        var authenticator = of("quin@example.ch");
        var copied = new SoftAuthenticator();
        copied.id = authenticator.id;
        assertThat(STAGE.addsPasskey(STAGE.opens("rita@example.ch"), copied).code())
                .isEqualTo("passkey-refused");
    }

    @Test
    void anAttestationIsNotEvenLookedAt() throws Exception {
        for (var format : List.of("android-safetynet", "tpm", "packed", "made-up")) {
            var authenticator = new SoftAuthenticator();
            authenticator.format = format;
            var added = STAGE.addsPasskey(STAGE.opens(format + "@example.ch"), authenticator);
            assertThat(added.code()).as(format).isEqualTo("passkey-refused");
        }
    }

    private static SoftAuthenticator of(String email) throws Exception {
        var authenticator = new SoftAuthenticator();
        assertThat(STAGE.addsPasskey(STAGE.opens(email), authenticator).status())
                .isEqualTo(201);
        return authenticator;
    }

    private static Answer present(Map<String, ?> credential) throws Exception {
        return STAGE.browser().post("/api/sessions/passkey", "credential", credential);
    }

    private static JsonNode password(String email) throws Exception {
        return STAGE.browser()
                .post("/api/sessions", "email", email, "password", AuthStage.PASSWORD)
                .body();
    }

    private static JsonNode asked(JsonNode first) {
        return first.at("/choice/passkey/publicKey");
    }

    private static Answer second(JsonNode first, Map<String, Object> credential) throws Exception {
        var challenge = first.at("/challenge").asText();
        return STAGE.browser().post("/api/sessions/second-factor", "challenge", challenge, "passkey", credential);
    }
}
