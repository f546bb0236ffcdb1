package ch.cryptocare.server.auth;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.server.auth.Browser.Answer;
import ch.cryptocare.server.platform.Token;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What somebody tries who has no right to get in. */
class ForgedPasskeysTest {
    private static final AuthStage STAGE = new AuthStage();

    @AfterAll
    static void close() {
        STAGE.close();
    }

    @Test
    void anAnswerThatIsSentAgainIsRefused() throws Exception {
        var authenticator = of("ada@example.ch");
        var credential = authenticator.uses(STAGE.askedToSignIn());
        assertThat(present(credential).status()).isEqualTo(200);
        assertThat(present(credential).code()).isEqualTo("passkey-refused");
    }

    @Test
    void aChallengeIsAnsweredOnceByWhomever() throws Exception {
        var authenticator = of("bea@example.ch");
        var asked = STAGE.askedToSignIn();
        assertThat(present(authenticator.uses(asked)).status()).isEqualTo(200);
        assertThat(present(authenticator.uses(asked)).code()).isEqualTo("passkey-refused");
    }

    @Test
    void aChallengeIsGoneAlsoAfterAnAnswerThatWasRefused() throws Exception {
        var authenticator = of("bob@example.ch");
        var asked = STAGE.askedToSignIn();
        authenticator.origin = "https://evil.example";
        assertThat(present(authenticator.uses(asked)).code()).isEqualTo("passkey-refused");
        authenticator.origin = SoftAuthenticator.ORIGIN;
        assertThat(present(authenticator.uses(asked)).code()).isEqualTo("passkey-refused");
    }

    @Test
    void ofEightWhoSendTheSameAnswerAtOnceOneGetsIn() throws Exception {
        var credential = of("bix@example.ch").uses(STAGE.askedToSignIn());
        var tries = new ArrayList<Callable<Answer>>();
        for (int i = 0; i < 8; i++) tries.add(() -> present(credential));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = threads.invokeAll(tries).stream()
                    .map(future -> future.resultNow().status())
                    .toList();
            assertThat(answers).containsOnlyOnce(200).contains(401);
        }
    }

    @Test
    void aChallengeThatIsTooOldIsRefused() throws Exception {
        var authenticator = of("cem@example.ch");
        var asked = STAGE.askedToSignIn();
        STAGE.clock.pass(Duration.ofMinutes(11));
        assertThat(present(authenticator.uses(asked)).code()).isEqualTo("passkey-refused");
    }

    @Test
    void aChallengeOfOursThatNobodyAskedForIsRefused() throws Exception {
        var authenticator = of("dan@example.ch");
        var invented = ((ObjectNode) STAGE.askedToSignIn())
                .put("challenge", Token.fresh().text());
        assertThat(present(authenticator.uses(invented)).code()).isEqualTo("passkey-refused");
    }

    @Test
    void whatWasSignedOnAnotherSiteIsRefused() throws Exception {
        var authenticator = of("eve@example.ch");
        for (var origin : List.of(
                "https://evil.example",
                "http://book.example.ch",
                "https://book.example.ch:8443",
                "https://sub.book.example.ch")) {
            authenticator.origin = origin;
            assertThat(present(authenticator.uses(STAGE.askedToSignIn())).code())
                    .as(origin)
                    .isEqualTo("passkey-refused");
        }
        authenticator.origin = SoftAuthenticator.ORIGIN;
        authenticator.site = "evil.example";
        assertThat(present(authenticator.uses(STAGE.askedToSignIn())).code()).isEqualTo("passkey-refused");
    }

    @Test
    void aPasskeyThatDoesNotAskWhoUsesItIsRefused() throws Exception {
        var authenticator = of("fay@example.ch");
        authenticator.asksWhoItIs = false;
        assertThat(present(authenticator.uses(STAGE.askedToSignIn())).code()).isEqualTo("passkey-refused");
        var added = STAGE.addsPasskey(STAGE.opens("fae@example.ch"), authenticator);
        assertThat(added.code()).isEqualTo("passkey-refused");
    }

    @Test
    void aSignatureOfAnotherKeyIsRefused() throws Exception {
        var authenticator = of("gus@example.ch");
        var forger = new SoftAuthenticator();
        forger.id = authenticator.id;
        forger.handle = authenticator.handle;
        assertThat(present(forger.uses(STAGE.askedToSignIn())).code()).isEqualTo("passkey-refused");
    }

    @Test
    void aPasskeyAloneSaysWhoseItIsAndNotSomebodyElses() throws Exception {
        var mine = of("hal@example.ch");
        var theirs = of("ida@example.ch");
        mine.handle = theirs.handle;
        assertThat(present(mine.uses(STAGE.askedToSignIn())).code()).isEqualTo("passkey-refused");
        theirs.tellsWhose = false;
        assertThat(present(theirs.uses(STAGE.askedToSignIn())).code()).isEqualTo("passkey-refused");
    }

    @Test
    void aCountThatDoesNotGrowMeansACopyAndIsNoted() throws Exception {
        var authenticator = new SoftAuthenticator();
        authenticator.synced = false;
        authenticator.count = 5;
        STAGE.addsPasskey(STAGE.opens("jo@example.ch"), authenticator);
        var copy = authenticator.copy();
        assertThat(present(authenticator.uses(STAGE.askedToSignIn())).status()).isEqualTo(200);
        assertThat(present(authenticator.uses(STAGE.askedToSignIn())).status()).isEqualTo(200);
        assertThat(present(copy.uses(STAGE.askedToSignIn())).code()).isEqualTo("passkey-refused");
        assertThat(STAGE.noted()).contains("passkey-copied");
        copy.count = 0;
        assertThat(present(copy.uses(STAGE.askedToSignIn())).code()).isEqualTo("passkey-refused");
        assertThat(present(authenticator.uses(STAGE.askedToSignIn())).status()).isEqualTo(200);
    }

    @Test
    void aPasskeyThatMayNotBeCopiedStaysSo() throws Exception {
        var authenticator = of("kay@example.ch");
        authenticator.synced = false;
        assertThat(present(authenticator.uses(STAGE.askedToSignIn())).code()).isEqualTo("passkey-refused");
    }

    @Test
    void whatIsNoCredentialIsRefusedAndBreaksNothing() throws Exception {
        var sam = STAGE.opens("sam@example.ch");
        for (var nonsense : List.<Map<String, Object>>of(
                Map.of(),
                Map.<String, Object>of(
                        "id", "AA", "rawId", "AA", "type", "public-key", "clientExtensionResults", Map.of()),
                Map.of("id", "*", "response", List.of(1, 2)),
                Map.of("response", Map.of("clientDataJSON", "e30", "authenticatorData", "", "signature", "")))) {
            assertThat(present(nonsense).code()).isEqualTo("passkey-refused");
            assertThat(sam.post("/api/account/passkeys", "credential", nonsense).code())
                    .isEqualTo("passkey-refused");
        }
        assertThat(STAGE.browser()
                        .post("/api/sessions/passkey", "credential", "text")
                        .code())
                .isEqualTo("invalid-input");
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
}
