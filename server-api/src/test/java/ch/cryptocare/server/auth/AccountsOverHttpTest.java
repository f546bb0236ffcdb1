package ch.cryptocare.server.auth;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.server.auth.AccountLetter.Kind;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Opening an account, and what its owner does with it. */
class AccountsOverHttpTest {
    private static final AuthStage STAGE = new AuthStage();
    private static final String NEXT = "seven lazy otters juggle";

    @AfterAll
    static void close() {
        STAGE.close();
    }

    @Test
    void anAccountIsOpenedByALinkThatWorksOnce() throws Exception {
        var ben = STAGE.browser();
        var asked = ben.post("/api/registrations", "email", "ben@example.ch", "name", "Ben", "language", "FR");
        assertThat(asked.status()).isEqualTo(202);
        assertThat(STAGE.lastLetter().kind()).isEqualTo(Kind.OPEN_ACCOUNT);
        var token = STAGE.lastToken();

        var opened =
                ben.post("/api/accounts", "token", token, "password", AuthStage.PASSWORD, "terms", AuthStage.TERMS);
        assertThat(opened.status()).isEqualTo(201);
        assertThat(opened.body().at("/session/account/email").asText()).isEqualTo("ben@example.ch");
        assertThat(opened.body().at("/tokens").isMissingNode()
                        || opened.body().at("/tokens").isNull())
                .isTrue();
        assertThat(ben.get("/api/session").body().at("/account/roles/0").asText())
                .isEqualTo("PATIENT");

        var again = STAGE.browser()
                .post("/api/accounts", "token", token, "password", AuthStage.PASSWORD, "terms", AuthStage.TERMS);
        assertThat(again.status()).isEqualTo(410);
        assertThat(again.code()).isEqualTo("link-not-valid");
    }

    @Test
    void whoRegistersTwiceIsToldByMailAndNobodyElseIs() throws Exception {
        STAGE.opens("cleo@example.ch");
        var somebody = STAGE.browser();
        var known = somebody.post("/api/registrations", "email", "Cleo@Example.ch", "name", "X");
        assertThat(STAGE.lastLetter().kind()).isEqualTo(Kind.ALREADY_REGISTERED);
        var unknown = somebody.post("/api/registrations", "email", "nobody@example.ch", "name", "X");
        assertThat(known).isEqualTo(unknown);

        known = somebody.post("/api/password-resets", "email", "cleo@example.ch");
        unknown = somebody.post("/api/password-resets", "email", "no-one@example.ch");
        assertThat(STAGE.lastLetter().kind()).isEqualTo(Kind.NO_ACCOUNT);
        assertThat(known).isEqualTo(unknown);

        known = somebody.post("/api/sessions", "email", "cleo@example.ch", "password", "wrong");
        unknown = somebody.post("/api/sessions", "email", "no-one@example.ch", "password", "wrong");
        assertThat(known).isEqualTo(unknown);
        assertThat(known.code()).isEqualTo("sign-in-failed");
    }

    @Test
    void aMailboxIsNotFlooded() throws Exception {
        var somebody = STAGE.browser();
        somebody.network = "203.0.113.5";
        for (int i = 0; i < 10; i++)
            assertThat(somebody.post("/api/password-resets", "email", "flooded@example.ch")
                            .status())
                    .isEqualTo(202);
        assertThat(STAGE.mailbox)
                .filteredOn(letter -> letter.to().text().equals("flooded@example.ch"))
                .hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "fourteen chars, too-short",
        "passwordpassword, guessable",
        "123456789012345, guessable",
        "qwertyuiopasdfgh, guessable",
        "weakweakweakweak1, guessable"
    })
    void weakPasswordsAreNotTaken(String password, String reason) throws Exception {
        var browser = STAGE.browser();
        browser.network = "192.0.2.9";
        browser.post("/api/registrations", "email", "weak" + password.hashCode() + "@example.ch", "name", "Weak");
        var refused = browser.post(
                "/api/accounts", "token", STAGE.lastToken(), "password", password, "terms", AuthStage.TERMS);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("password-weak");
        assertThat(refused.body().at("/facts/reason").asText()).isEqualTo(reason);
        assertThat(browser.post(
                                "/api/accounts",
                                "token",
                                STAGE.lastToken(),
                                "password",
                                AuthStage.PASSWORD,
                                "terms",
                                AuthStage.TERMS)
                        .status())
                .isEqualTo(201);
    }

    @Test
    void aForgottenPasswordIsReplacedAndSignsOutEverywhere() throws Exception {
        var laptop = STAGE.opens("dmitri@example.ch");
        var phone = STAGE.browser();
        phone.post("/api/password-resets", "email", "dmitri@example.ch");
        var reset = phone.post("/api/password-resets/completion", "token", STAGE.lastToken(), "password", NEXT);
        assertThat(reset.body().at("/state").asText()).isEqualTo("SIGNED_IN");
        assertThat(STAGE.lastLetter().kind()).isEqualTo(Kind.PASSWORD_CHANGED);
        assertThat(laptop.get("/api/session").status()).isEqualTo(401);
        assertThat(phone.get("/api/session").status()).isEqualTo(200);
        assertThat(signIn("dmitri@example.ch", AuthStage.PASSWORD)).isEqualTo("sign-in-failed");
        assertThat(signIn("dmitri@example.ch", NEXT)).isEmpty();
    }

    @Test
    void aLinkForAPasswordOpensNoAccountAndTooOldItDoesNothing() throws Exception {
        STAGE.opens("eva@example.ch");
        var browser = STAGE.browser();
        browser.post("/api/password-resets", "email", "eva@example.ch");
        var token = STAGE.lastToken();
        assertThat(browser.post("/api/accounts", "token", token, "password", NEXT, "terms", AuthStage.TERMS)
                        .code())
                .isEqualTo("link-not-valid");
        assertThat(STAGE.opens("other.eva@example.ch")
                        .post("/api/email-confirmations", "token", token)
                        .code())
                .isEqualTo("link-not-valid");
        STAGE.clock.pass(Duration.ofMinutes(61));
        assertThat(browser.post("/api/password-resets/completion", "token", token, "password", NEXT)
                        .code())
                .isEqualTo("link-not-valid");
    }

    @Test
    void theOwnerChangesNamePasswordAndAddress() throws Exception {
        var laptop = STAGE.opens("fanny@example.ch");
        var phone = STAGE.browser();
        phone.post("/api/sessions", "email", "fanny@example.ch", "password", AuthStage.PASSWORD);
        var profile = laptop.post("/api/account/profile", "name", "Fanny F.", "language", "EN");
        assertThat(profile.body().at("/account/name").asText()).isEqualTo("Fanny F.");

        assertThat(laptop.post("/api/account/password", "currentPassword", "wrong", "password", NEXT)
                        .code())
                .isEqualTo("sign-in-failed");
        laptop.post("/api/account/password", "currentPassword", AuthStage.PASSWORD, "password", NEXT);
        assertThat(phone.get("/api/session").status()).isEqualTo(401);

        STAGE.clock.pass(Duration.ofMinutes(11));
        assertThat(laptop.post("/api/account/email", "email", "f@example.ch").code())
                .isEqualTo("proof-required");
        laptop.post("/api/session/proof", "password", NEXT);
        assertThat(laptop.post("/api/account/email", "email", "f@example.ch").status())
                .isEqualTo(202);
        assertThat(STAGE.lastLetter().to().text()).isEqualTo("f@example.ch");
        var stranger = STAGE.opens("stranger.to.fanny@example.ch");
        var token = STAGE.mailbox.stream()
                .filter(letter -> letter.kind() == Kind.CHANGE_EMAIL)
                .toList()
                .getLast()
                .token()
                .orElseThrow();
        assertThat(stranger.post("/api/email-confirmations", "token", token).code())
                .as("that a mailbox agrees does not say whose account it is")
                .isEqualTo("link-not-valid");
        laptop.post("/api/email-confirmations", "token", token);
        assertThat(STAGE.lastLetter().to().text()).isEqualTo("fanny@example.ch");
        assertThat(signIn("fanny@example.ch", NEXT)).isEqualTo("sign-in-failed");
        assertThat(signIn("f@example.ch", NEXT)).isEmpty();
    }

    @Test
    void devicesAreListedAndSignedOutAtOnce() throws Exception {
        var laptop = STAGE.opens("gil@example.ch");
        var phone = new Browser(STAGE.port, "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Safari/605");
        phone.post("/api/sessions", "email", "gil@example.ch", "password", AuthStage.PASSWORD);
        var other = phone.copy();
        var listed = laptop.get("/api/account/sessions").body().at("/items");
        assertThat(listed.findValuesAsText("device")).containsExactlyInAnyOrder("Firefox · Linux", "Safari · iPhone");

        var stranger = STAGE.opens("stranger@example.ch");
        var phones = listed.get(0).at("/device").asText().startsWith("Safari") ? listed.get(0) : listed.get(1);
        var end = "/api/account/sessions/" + phones.at("/id").asText() + "/end";
        assertThat(stranger.post(end).status()).isEqualTo(404);
        assertThat(phone.get("/api/session").status()).isEqualTo(200);
        assertThat(laptop.post(end).body().at("/items")).hasSize(1);
        assertThat(phone.get("/api/session").status()).isEqualTo(401);
        assertThat(other.post("/api/session/refreshing").status()).isEqualTo(401);

        assertThat(laptop.post("/api/session/end").status()).isEqualTo(200);
        assertThat(laptop.cookies).containsOnlyKeys("device");
        assertThat(laptop.get("/api/session").code()).isEqualTo("sign-in-required");
    }

    @Test
    void anotherSitesFormDoesNothingInTheOwnersName() throws Exception {
        var hana = STAGE.opens("hana@example.ch");
        hana.site = "cross-site";
        assertThat(hana.post("/api/account/profile", "name", "Hacked", "language", "EN")
                        .status())
                .isEqualTo(401);
        assertThat(hana.post("/api/session/refreshing").status()).isEqualTo(401);
        hana.site = "same-origin";
        assertThat(hana.get("/api/session").body().at("/account/name").asText()).isEqualTo("Ben");
    }

    @Test
    void aClientWithoutCookiesGetsItsTokensInTheAnswer() throws Exception {
        STAGE.opens("desk@example.ch");
        var desktop = STAGE.browser();
        var in = desktop.post(
                "/api/sessions", "email", "desk@example.ch", "password", AuthStage.PASSWORD, "bearer", true);
        assertThat(desktop.cookies).isEmpty();
        var next = desktop.post(
                "/api/session/refreshing",
                "refreshToken",
                in.body().at("/tokens/refreshToken").asText());
        assertThat(next.body().at("/tokens/accessToken").asText()).isNotEmpty();
        assertThat(desktop.cookies).isEmpty();
    }

    @Test
    void aLinkToAnotherAddressDiesWithTheOldPassword() throws Exception {
        var thief = STAGE.opens("ivo@example.ch");
        thief.post("/api/account/email", "email", "thief@example.ch");
        var token = STAGE.lastToken();
        var ivo = STAGE.browser();
        ivo.post("/api/password-resets", "email", "ivo@example.ch");
        ivo.post("/api/password-resets/completion", "token", STAGE.lastToken(), "password", NEXT);
        assertThat(ivo.post("/api/email-confirmations", "token", token).code()).isEqualTo("link-not-valid");
    }

    private static String signIn(String email, String password) throws Exception {
        return STAGE.browser()
                .post("/api/sessions", "email", email, "password", password)
                .code();
    }
}
