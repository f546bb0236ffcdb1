package ch.cryptocare.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What owners do with the accounts that they have. */
@ExtendWith(OnStage.class)
class AccountCareJourneyTest {
    private static final String NEXT = "eight quick foxes whistle";

    @Test
    void benChangesHisAddressAnHourLaterAndTheOldOneIsTold(Story story) {
        var ben = story.visitor("ben", View.PHONE_IN_FRENCH);
        var old = "ben.moves@example.ch";
        var next = "ben.moved@example.ch";
        var pages = signedUp(story, ben, old, "Ouvrez votre compte");
        story.stage.proofsGrowOld();
        ben.open("/account/");
        pages.press("account.mailbox-change");
        pages.field("account.mailbox-new").fill(next);
        pages.press("account.mailbox-go");
        var dialog = ben.page.locator("dialog[open]");
        dialog.waitFor();
        ben.picture("once-more");
        assertThat(story.mails.lettersTo(next)).isEmpty();
        pages.field("password.yours").fill("not my password at all");
        dialog.locator(".primary").click();
        assertThat(dialog.getByText(ben.words.of("password.yours-refused"))).isVisible();
        pages.field("password.yours").fill(AccountPages.PASSWORD);
        dialog.locator(".primary").click();
        assertThat(ben.page.getByText(ben.words.beginning("account.mailbox-sent")))
                .isVisible();
        ben.picture("mail-sent");
        story.mails.letterTo(old, "Une autre adresse pour votre compte");

        ben.open(story.mails.letterTo(next, "Confirmez votre nouvelle adresse").accountLink());
        pages.press("confirm.go");
        pages.heading("confirm.done").waitFor();
        ben.picture("confirmed");
        story.mails.letterTo(old, "Votre compte utilise une autre adresse");

        ben.open("/account/");
        assertThat(ben.page.locator(".address")).hasText(next);
        pages.press("account.sign-out");
        ben.page.waitForURL(address -> !address.contains("/account/"));
        pages.signIn(old);
        assertThat(ben.page.getByText(ben.words.of("problem.sign-in-failed"))).isVisible();
        pages.signIn(next);
        pages.heading("page.account").waitFor();
        assertThat(ben.overflow()).isZero();
    }

    @Test
    void cleoChangesHerPasswordAndEndsWhatOthersDidWithIt(Story story) {
        var cleo = story.visitor("cleo", View.DESKTOP_IN_ENGLISH);
        var email = "cleo.changes@example.ch";
        var pages = signedUp(story, cleo, email, "Open your CryptoCare account");
        var phone = story.visitor("cleo-phone", View.PHONE_IN_FRENCH);
        var onPhone = new AccountPages(phone);
        onPhone.signIn(email);
        onPhone.heading("page.account").waitFor();

        cleo.open("/account/");
        assertThat(cleo.page.locator(".device")).hasCount(2);
        pages.press("account.password-change");
        pages.field("password.present").fill("not my password at all");
        pages.field("password.new").fill(NEXT);
        pages.press("account.password-go");
        assertThat(cleo.page.getByText(cleo.words.of("password.present-refused")))
                .isVisible();
        pages.field("password.present").fill(AccountPages.PASSWORD);
        pages.press("account.password-go");
        assertThat(cleo.page.getByText(cleo.words.of("account.password-done"))).isVisible();
        assertThat(cleo.page.locator(".device")).hasCount(1);
        cleo.picture("password-changed");
        story.mails.letterTo(email, "Your password was changed");

        phone.open("/account/");
        onPhone.heading("sign-in.title").waitFor();
        onPhone.field("book.email").fill(email);
        onPhone.field("password.yours").fill(NEXT);
        onPhone.press("sign-in.go");
        onPhone.heading("page.account").waitFor();
    }

    @Test
    void dmitriSignsOutTheTelephoneThatHeLost(Story story) {
        var dmitri = story.visitor("dmitri", View.DESKTOP_IN_ENGLISH);
        var email = "dmitri.lost@example.ch";
        signedUp(story, dmitri, email, "Open your CryptoCare account");
        var phone = story.visitor("dmitri-phone", View.PHONE_IN_FRENCH);
        var onPhone = new AccountPages(phone);
        onPhone.signIn(email);
        onPhone.heading("page.account").waitFor();

        dmitri.open("/account/");
        var devices = dmitri.page.locator(".device");
        assertThat(devices).hasCount(2);
        dmitri.picture("two-devices");
        devices.getByText(dmitri.words.of("devices.end")).click();
        assertThat(devices).hasCount(1);
        assertThat(devices).containsText(dmitri.words.of("devices.this"));

        phone.page.reload();
        onPhone.heading("sign-in.title").waitFor();
        phone.picture("signed-out");
    }

    @Test
    void twoTabsOfOneBrowserRenewAtOnceAndNobodyIsTakenForAThief(Story story) {
        var eva = story.visitor("eva", View.DESKTOP_IN_ENGLISH);
        var email = "eva.tabs@example.ch";
        var pages = signedUp(story, eva, email, "Open your CryptoCare account");
        eva.open("/account/");
        var tabs = List.of(eva.page, eva.anotherTab());
        for (int time = 0; time < 5; time++) {
            eva.forgetCookie("access");
            for (var tab : tabs) tab.evaluate("() => { setTimeout(() => location.reload()); }");
            for (var tab : tabs) {
                tab.locator(".address").waitFor();
                assertThat(tab.locator(".address")).hasText(email);
            }
        }
        pages.heading("page.account").waitFor();
        assertThat(story.mails.lettersTo(email))
                .noneMatch(letter -> letter.subject().startsWith("A device was signed out"));
    }

    private static AccountPages signedUp(Story story, Visitor visitor, String email, String subject) {
        var pages = new AccountPages(visitor);
        pages.register("Ben Rochat", email);
        pages.choosePassword(story.mails.letterTo(email, subject).accountLink(), "open.go");
        return pages;
    }
}
