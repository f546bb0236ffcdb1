package ch.cryptocare.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.server.auth.otp.TotpCodes;
import ch.cryptocare.server.platform.Secret;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Getting in with what a device keeps, in a browser that keeps it. */
@ExtendWith(OnStage.class)
class PasskeyJourneyTest {
    private static final int STEP_SECONDS = 30;

    @Test
    void evaOfTheStaffSetsUpAPasskeySignsInWithItAloneAndRemovesIt(Story story) {
        var email = "eva.staff@example.ch";
        invite(story, email);
        var eva = story.visitorByName("eva", View.DESKTOP_IN_ENGLISH);
        var pages = new AccountPages(eva);
        var authenticator = VirtualAuthenticator.in(eva.page);
        eva.open(pathOf(story.mails.letterTo(email, "You are invited to CryptoCare")));
        pages.field("password.new").fill(AccountPages.PASSWORD);
        eva.page.locator("#agree").check();
        pages.press("open.go");
        pages.heading("factor.title").waitFor();
        eva.picture("choice");

        authenticator.agrees(true);
        pages.press("passkey.add");
        assertThat(eva.page.locator(".codes code")).hasCount(10);
        eva.picture("recovery-codes");
        assertThat(authenticator.passkeys()).isEqualTo(1);
        pages.keepRecoveryCodes();
        story.mails.letterTo(email, "You have a new passkey");
        assertThat(eva.page.getByText("You have 1 passkey.")).isVisible();
        eva.picture("account");

        authenticator.agrees(false);
        pages.press("account.sign-out");
        eva.page.waitForURL(address -> !address.contains("/account/"));
        eva.open("/sign-in/");
        eva.picture("sign-in");
        authenticator.agrees(true);
        pages.press("sign-in.passkey");
        pages.heading("page.account").waitFor();

        eva.open("/account/two-steps/");
        assertThat(eva.page.getByText("Your role needs a second step: set up another passkey"))
                .isVisible();
        assertThat(eva.page.locator(".passkeys .danger")).hasCount(0);
        eva.picture("kept");
        setUpApp(eva, pages);
        eva.open("/account/two-steps/");
        eva.page.locator(".passkeys .danger").click();
        eva.picture("removal");
        eva.page.locator("dialog[open] .danger-solid").click();
        assertThat(eva.page.getByText("The passkey was removed.")).isVisible();
        assertThat(eva.page.locator(".passkeys li")).hasCount(0);
        assertThat(eva.overflow()).isNotPositive();
        story.mails.letterTo(email, "A passkey was removed");
    }

    @Test
    void benUsesAPasskeyAfterHisPasswordAndChangesHisMindOnce(Story story) {
        var email = "ben.passkey@example.ch";
        var ben = story.visitorByName("ben", View.PHONE_IN_FRENCH);
        var pages = new AccountPages(ben);
        var authenticator = VirtualAuthenticator.in(ben.page);
        pages.register("Ben Rochat", email);
        pages.choosePassword(pathOf(story.mails.letterTo(email, "Ouvrez votre compte")), "open.go");
        ben.open("/account/second-factor/");
        authenticator.agrees(true);
        pages.press("passkey.add");
        pages.keepRecoveryCodes();
        authenticator.agrees(false);
        pages.press("account.sign-out");
        ben.page.waitForURL(address -> !address.contains("/account/"));

        pages.signIn(email);
        pages.heading("second.title").waitFor();
        ben.picture("second-step");
        authenticator.agrees(true);
        pages.press("passkey.use");
        pages.heading("page.account").waitFor();
        ben.open("/account/two-steps/");
        assertThat(ben.page.locator(".passkeys li")).hasCount(1);
        pages.press("passkey.add");
        assertThat(ben.page.getByText("Cet appareil garde déjà une clé d’accès"))
                .isVisible();
        ben.picture("already-there");
        assertThat(ben.overflow()).isZero();
    }

    private static void invite(Story story, String email) {
        var greta = story.visitorByName("greta", View.DESKTOP_IN_ENGLISH);
        Greta.signsIn(greta);
        var status = greta.page.evaluate(
                "async body => (await fetch('/api/invitations', { method: 'POST', body: JSON.stringify(body),"
                        + " headers: { 'Content-Type': 'application/json' } })).status",
                Map.of("name", "Eva Moser", "email", email, "role", "STAFF", "language", "EN"));
        assertThat(status).isEqualTo(202);
    }

    private static void setUpApp(Visitor eva, AccountPages pages) {
        eva.open("/account/second-factor/?with=app");
        pages.press("factor.begin");
        var secret = new Secret(pages.authenticatorSecret());
        pages.confirmAuthenticator(new TotpCodes().code(secret, Instant.now().getEpochSecond() / STEP_SECONDS));
        pages.keepRecoveryCodes();
    }

    /** The letter may come from any of the servers; the page is the same at each. */
    private static String pathOf(Letter letter) {
        var link = URI.create(letter.accountLink());
        return link.getPath() + "#" + link.getFragment();
    }
}
