package ch.cryptocare.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What people do with the data that we keep of them. */
@ExtendWith(OnStage.class)
class DataRightsJourneyTest {
    private @TempDir Path folder;

    @Test
    void benTakesHisDataWithHim(Story story) throws IOException {
        var ben = story.visitor("ben", View.PHONE_IN_FRENCH);
        var pages = signedUp(story, ben, "ben.data@example.ch", "Ouvrez votre compte");
        ben.open("/account/data/");
        ben.picture("data");
        pages.press("own-data.pack");
        story.mails.letterTo("ben.data@example.ch", "Vos données sont prêtes");
        var fetch = pages.button("own-data.fetch");
        fetch.waitFor();
        ben.picture("packed");
        var file = folder.resolve("data.zip");
        ben.page.waitForDownload(fetch::click).saveAs(file);
        try (var zip = new ZipFile(file.toFile())) {
            var page = new String(zip.getInputStream(zip.getEntry("data.html")).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(page).contains("Ben Rochat", "ben.data@example.ch", "Appareils connectés");
            Files.writeString(folder.resolve("data.html"), page);
        }
        ben.open(folder.resolve("data.html").toUri().toString());
        ben.picture("data-as-page");
        assertThat(ben.overflow()).isZero();
    }

    @Test
    void cleoHasHerAccountErasedInThreeDaysAndThinksAgain(Story story) {
        var cleo = story.visitor("cleo", View.DESKTOP_IN_ENGLISH);
        var email = "cleo.again@example.ch";
        var pages = signedUp(story, cleo, email, "Open your CryptoCare account");
        cleo.open("/account/data/");
        pages.press("erase.show");
        assertThat(cleo.page.locator(".holdings")).containsText("Name, address and password");
        cleo.picture("plan");
        erase(cleo, pages);
        assertThat(cleo.page.getByText("Your account will be erased")).isVisible();
        cleo.picture("waiting");
        story.mails.letterTo(email, "Your account will be erased in three days");
        pages.press("erase.stop");
        assertThat(cleo.page.getByText("Your account stays. Nothing was deleted."))
                .isVisible();
    }

    @Test
    void dmitriIsForgottenAtOnceAndKeepsTheReceipt(Story story) {
        var dmitri = story.visitor("dmitri", View.PHONE_IN_FRENCH);
        var email = "dmitri.gone@example.ch";
        var pages = signedUp(story, dmitri, email, "Ouvrez votre compte");
        dmitri.open("/account/data/");
        pages.press("erase.show");
        dmitri.page.getByText(dmitri.words.of("erase.at-once")).click();
        erase(dmitri, pages);
        assertThat(dmitri.page.getByText(dmitri.words.of("receipt.DONE"))).isVisible();
        dmitri.picture("receipt");
        assertThat(dmitri.overflow()).isZero();
        var letter = story.mails.letterTo(email, "Vos données sont effacées");
        assertThat(letter.text()).contains(dmitri.page.url().replaceFirst(".*/erasure/#", "/erasure/#"));
        pages.signIn(email);
        assertThat(dmitri.page.getByRole(com.microsoft.playwright.options.AriaRole.ALERT))
                .isVisible();
    }

    @Test
    void anAppointmentToComeStandsInTheWay(Story story) {
        var eva = story.visitor("eva", View.DESKTOP_IN_ENGLISH);
        var email = "eva.booked@example.ch";
        var practitioner = SearchPage.open(eva).search("tanaka").choose("Dr. Mei Tanaka");
        practitioner.week.next();
        var pay = practitioner.take(2).fill("Eva Rey", email).hold();
        story.wallet.pay(pay.bolt11());
        pay.toAppointment();
        var pages = signedUp(story, eva, email, "Open your CryptoCare account");
        eva.open("/account/data/");
        pages.press("erase.show");
        assertThat(eva.page.getByText("You have an appointment to come.")).isVisible();
        eva.picture("in-the-way");
    }

    private static AccountPages signedUp(Story story, Visitor visitor, String email, String subject) {
        var pages = new AccountPages(visitor);
        pages.register("Ben Rochat", email);
        pages.choosePassword(story.mails.letterTo(email, subject).accountLink(), "open.go");
        return pages;
    }

    private static void erase(Visitor visitor, AccountPages pages) {
        pages.press("erase.go");
        var dialog = visitor.page.locator("dialog[open]");
        dialog.waitFor();
        visitor.picture("really");
        dialog.locator(".danger-solid").click();
    }
}
