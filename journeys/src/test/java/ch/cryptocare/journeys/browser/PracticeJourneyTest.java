package ch.cryptocare.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.server.auth.otp.TotpCodes;
import ch.cryptocare.server.platform.Secret;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.LocatorOptions;
import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How people come to a practice, and leave it. */
@ExtendWith(OnStage.class)
class PracticeJourneyTest {
    private static final int STEP_SECONDS = 30;
    private static final String NOOR = "noor.manager@example.ch";
    private static final String ZOE = "zoe.desk@example.ch";
    private static final String NAME = "Cabinet de la Gare";

    @Test
    void gretaFoundsAPracticeNoorLooksAfterItAndZoeComesAndGoes(Story story) {
        var greta = story.visitor("greta", View.DESKTOP_IN_ENGLISH);
        found(greta, Greta.signsIn(greta));
        invite(greta, "Noor Haddad", NOOR, "PRACTITIONER");

        var noor = story.visitor("noor", View.DESKTOP_IN_ENGLISH);
        opens(noor, story.mails.letterTo(NOOR, NAME + " invites you"));
        invite(noor, "Zoe Martin", ZOE, "STAFF");

        var zoe = story.visitor("zoe", View.PHONE_IN_FRENCH);
        opens(zoe, story.mails.letterTo(ZOE, NAME + " vous invite"));
        named(zoe).waitFor();
        assertThat(zoe.page.locator(".device")).hasCount(2);
        zoe.picture("member");

        noor.open("/practice/");
        noor.page
                .locator(".device", new LocatorOptions().setHasText("Zoe Martin"))
                .locator(".danger")
                .click();
        noor.picture("sure");
        noor.page.locator("dialog[open] .danger-solid").click();
        assertThat(noor.page.getByText(noor.words.of("practice.removed"))).isVisible();
        noor.picture("removed");
        story.mails.letterTo(ZOE, "Vous ne faites plus partie du cabinet");

        zoe.open("/practice/?" + URI.create(greta.page.url()).getQuery());
        zoe.page.getByText(zoe.words.of("problem.not-found")).waitFor();
        zoe.open("/practice/");
        zoe.page.getByText(zoe.words.of("practice.none")).first().waitFor();
        zoe.picture("no-member");
        for (var who : new Visitor[] {greta, noor, zoe})
            assertThat(who.overflow()).as("wider than the window").isNotPositive();
    }

    private static void found(Visitor greta, AccountPages gretas) {
        gretas.link("practices.title").click();
        gretas.heading("practices.title").waitFor();
        assertThat(greta.page.locator(".people")).containsText("Cabinet du Rhône"); // of the demo
        gretas.field("practices.name").fill(NAME);
        gretas.field("practices.city").fill("Lausanne");
        gretas.press("practices.go");
        greta.page.locator(".notice.success").waitFor();
        greta.picture("founded");
        gretas.link("practices.invite-manager").click();
        named(greta).waitFor();
    }

    private static void invite(Visitor by, String name, String email, String position) {
        var pages = new AccountPages(by);
        pages.field("invite.name").fill(name);
        pages.field("invite.email").fill(email);
        by.page.locator("#invite-position").selectOption(position);
        by.page.locator("#invite-language").selectOption(position.equals("STAFF") ? "FR" : "EN");
        pages.press("invite.go");
        assertThat(by.page.locator(".notice.success")).isVisible();
        assertThat(by.page.locator("#invitations-title ~ .devices")).containsText(email);
        by.picture("invited");
    }

    /** With a new account, and the second step that the role asks for. */
    private static void opens(Visitor who, Letter letter) {
        var pages = new AccountPages(who);
        var link = URI.create(letter.accountLink());
        who.open(link.getPath() + "#" + link.getFragment());
        pages.field("password.new").fill(AccountPages.PASSWORD);
        who.page.locator("#agree").check();
        who.picture("invitation");
        pages.press("join.open-go");
        pages.heading("factor.title").waitFor();
        pages.press("factor.begin");
        var secret = new Secret(pages.authenticatorSecret());
        pages.confirmAuthenticator(new TotpCodes().code(secret, Instant.now().getEpochSecond() / STEP_SECONDS));
        who.page.locator("#kept").check();
        pages.press("codes.go-on");
        named(who).waitFor();
    }

    private static Locator named(Visitor who) {
        return who.page.locator("h1", new LocatorOptions().setHasText(NAME));
    }
}
