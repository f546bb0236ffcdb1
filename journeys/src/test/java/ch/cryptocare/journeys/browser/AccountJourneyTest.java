package ch.cryptocare.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.server.auth.otp.TotpCodes;
import ch.cryptocare.server.platform.Secret;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Getting an account, getting into it, and what is found there. */
@ExtendWith(OnStage.class)
class AccountJourneyTest {
    private static final int STEP_SECONDS = 30;

    @Test
    void benBookedAsAGuestAndFindsItInTheAccountThatHeOpensLater(Story story) {
        var ben = story.visitor("ben", View.PHONE_IN_FRENCH);
        var email = "ben.account@example.ch";
        var practitioner = SearchPage.open(ben).search("tanaka").choose("Dr. Mei Tanaka");
        practitioner.week.next();
        var pay = practitioner.take(1).fill("Ben Rochat", email).hold();
        story.wallet.pay(pay.bolt11());
        pay.toAppointment();

        var pages = new AccountPages(ben);
        pages.register("Ben Rochat", email);
        ben.picture("mail-sent");
        var letter = story.mails.letterTo(email, "Ouvrez votre compte");
        pages.choosePassword(letter.accountLink(), "open.go");
        ben.picture("account");

        ben.open("/account/appointments/");
        var appointment = ben.page.locator(".own-one");
        assertThat(appointment).hasCount(1);
        assertThat(appointment).containsText("Dr. Mei Tanaka");
        ben.picture("appointments");
        var receipt = ben.page.waitForDownload(
                () -> appointment.getByRole(AriaRole.BUTTON).click());
        assertThat(receipt.suggestedFilename()).matches("quittance .*\\.pdf");
        appointment.getByRole(AriaRole.LINK).click();
        assertThat(ben.page.locator(".state strong")).containsText("Confirmé");
        assertThat(ben.overflow()).isZero();
    }

    @Test
    void cleoSignsInWithARecoveryCodeWhenHerTelephoneIsGone(Story story) {
        var cleo = story.visitor("cleo", View.DESKTOP_IN_ENGLISH);
        var email = "cleo.steps@example.ch";
        var pages = new AccountPages(cleo);
        pages.register("Cleo Martin", email);
        pages.choosePassword(
                story.mails.letterTo(email, "Open your CryptoCare account").accountLink(), "open.go");

        cleo.open("/account/second-factor/");
        pages.press("factor.begin");
        var secret = new Secret(pages.authenticatorSecret());
        cleo.picture("scan");
        var code = new TotpCodes().code(secret, Instant.now().getEpochSecond() / STEP_SECONDS);
        var codes = pages.confirmAuthenticator(code);
        assertThat(codes).hasSize(10);
        cleo.picture("recovery-codes");
        story.mails.letterTo(email, "Two-step sign-in is on");

        cleo.open("/account/");
        pages.press("account.sign-out");
        cleo.page.waitForURL(address -> !address.contains("/account/"));
        pages.signIn(email);
        pages.heading("second.title").waitFor();
        cleo.picture("second-step");
        pages.recover(codes.getFirst());
        assertThat(cleo.page.getByText("You have 9 recovery codes left.")).isVisible();
        story.mails.letterTo(email, "A recovery code was used");
    }

    @Test
    void aForgottenPasswordIsReplacedByMailAndTheOtherDeviceIsSignedOut(Story story) {
        var laptop = story.visitor("dmitri-laptop", View.DESKTOP_IN_ENGLISH);
        var email = "dmitri.forgets@example.ch";
        var pages = new AccountPages(laptop);
        pages.register("Dmitri", email);
        pages.choosePassword(
                story.mails.letterTo(email, "Open your CryptoCare account").accountLink(), "open.go");

        var phone = story.visitor("dmitri-phone", View.PHONE_IN_FRENCH);
        phone.open("/account/password/");
        var onPhone = new AccountPages(phone);
        onPhone.field("book.email").fill(email);
        phone.page.locator("form button.primary").click();
        var link = story.mails.letterTo(email, "Set a new password").accountLink();
        phone.open(link);
        onPhone.field("password.new").fill("eight quick foxes whistle");
        phone.page.locator("form button.primary").click();
        onPhone.heading("page.account").waitFor();

        laptop.open("/account/");
        pages.heading("sign-in.title").waitFor();
        assertThat(laptop.page.url()).contains("then=%2Faccount%2F");
    }
}
