package ch.cryptocare.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.server.auth.otp.TotpCodes;
import ch.cryptocare.server.platform.Secret;
import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How an administrator looks after people. */
@ExtendWith(OnStage.class)
class PeopleJourneyTest {
    private static final int STEP_SECONDS = 30;
    private static final String TINA = "tina.trainer@example.ch";

    @Test
    void gretaInvitesTinaGivesHerARoleAndLetsHerInAgainWhenSheHasLostHerTelephone(Story story) {
        var greta = story.visitor("greta", View.DESKTOP_IN_ENGLISH);
        var gretas = Greta.signsIn(greta);
        invite(greta, gretas);

        var tina = story.visitor("tina", View.PHONE_IN_FRENCH);
        var tinas = new AccountPages(tina);
        tina.open(pathOf(story.mails.letterTo(TINA, "Vous êtes invité")));
        tinas.field("password.new").fill(AccountPages.PASSWORD);
        tina.page.locator("#agree").check();
        tinas.press("open.go");
        tinas.heading("factor.title").waitFor();
        setUpApp(tina, tinas);

        openTina(greta, gretas);
        greta.picture("tina");
        give(greta, "STAFF");
        story.mails.letterTo(TINA, "Votre compte peut faire davantage");

        resetSecondStep(greta, gretas);
        story.mails.letterTo(TINA, "La connexion en deux étapes de votre compte a été réinitialisée");

        tina.open("/account/");
        tinas.signIn(TINA);
        tinas.heading("factor.title").waitFor();
        tina.picture("in-again");
        setUpApp(tina, tinas);
        tina.open("/account/appointments/");
        tinas.heading("appointments.title").waitFor();
        openTina(greta, gretas);
        assertThat(greta.page.locator(".facts")).containsText("Authenticator app");
        assertThat(greta.overflow()).isNotPositive();
        assertThat(tina.overflow()).isNotPositive();
    }

    private static void invite(Visitor greta, AccountPages gretas) {
        gretas.link("people.title").click();
        gretas.heading("people.title").waitFor();
        gretas.field("invite.name").fill("Tina Favre");
        gretas.field("invite.email").fill(TINA);
        greta.page.locator("#invite-role").selectOption("TRAINER");
        greta.page.locator("#invite-language").selectOption("FR");
        gretas.press("invite.go");
        assertThat(greta.page.locator(".notice.success")).isVisible();
        assertThat(greta.page.locator(".looking-after .device")).containsText(TINA);
        greta.picture("invited");
    }

    /** By her whole address: there is no other way to search. */
    private static void openTina(Visitor greta, AccountPages gretas) {
        greta.open("/admin/people/");
        gretas.field("people.address").fill(TINA);
        gretas.press("people.find");
        assertThat(greta.page.locator(".person-row")).hasCount(1);
        greta.page.locator(".person-row").click();
        greta.page.locator(".role").first().waitFor();
    }

    private static void give(Visitor greta, String role) {
        greta.page
                .locator(
                        ".role",
                        new com.microsoft.playwright.Page.LocatorOptions().setHasText(greta.words.of("role." + role)))
                .locator("button")
                .click();
        greta.picture("sure");
        greta.page.locator("dialog[open] .primary").click();
        assertThat(greta.page.getByText(greta.words.of("roles.changed"))).isVisible();
    }

    private static void resetSecondStep(Visitor greta, AccountPages gretas) {
        greta.page.locator("#reason").selectOption("LOST");
        gretas.press("lost.go");
        greta.page.locator("dialog[open] .danger-solid").click();
        assertThat(greta.page.getByText(greta.words.of("lost.done"))).isVisible();
        greta.picture("reset");
    }

    private static void setUpApp(Visitor tina, AccountPages tinas) {
        tina.open("/account/second-factor/?with=app");
        tinas.press("factor.begin");
        var secret = new Secret(tinas.authenticatorSecret());
        tinas.confirmAuthenticator(new TotpCodes().code(secret, Instant.now().getEpochSecond() / STEP_SECONDS));
        tinas.keepRecoveryCodes();
    }

    private static String pathOf(Letter letter) {
        var link = URI.create(letter.accountLink());
        return link.getPath() + "#" + link.getFragment();
    }
}
