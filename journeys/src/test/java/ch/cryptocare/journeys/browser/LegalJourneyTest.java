package ch.cryptocare.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the law on data protection asks for, as an administrator and a patient meet it. */
@ExtendWith(OnStage.class)
class LegalJourneyTest {
    @Test
    void gretaReadsTheRegisterCorrectsItAndTakesItAlong(Story story) throws IOException {
        var greta = story.visitor("greta", View.DESKTOP_IN_ENGLISH);
        var pages = Greta.signsIn(greta);
        greta.page.locator("a[href*='/admin/register/']").click();
        assertThat(greta.page.locator(".activity", new Page.LocatorOptions().setHasText("Following of courses")))
                .isVisible();
        greta.picture("register");

        greta.page.locator(".activity").first().click();
        greta.page.locator("#en-retention").fill("Fifteen years, says Greta.");
        pages.press("activities.save");
        assertThat(greta.page.getByText(greta.words.of("activities.saved"))).isVisible();
        assertThat(greta.page.locator(".lead")).containsText("Revision 3");
        greta.picture("activity");
        pages.press("activities.title");
        assertThat(greta.page.locator(".activity").first()).containsText("Revision 3");

        assertThat(exported(greta, "CSV · English")).startsWith("\uFEFF").contains("Fifteen years, says Greta.");
        assertThat(exported(greta, "PDF · Français")).startsWith("%PDF-");
        assertThat(greta.overflow()).isNotPositive();
    }

    @Test
    void cleoReadsAndAcceptsNewerTermsAndHerAppointmentsNeverWait(Story story) {
        var cleo = story.visitor("cleo", View.PHONE_IN_FRENCH);
        var email = "cleo.terms@example.ch";
        var pages = new AccountPages(cleo);
        pages.register("Cleo Martin", email);
        pages.choosePassword(story.mails.letterTo(email, "Ouvrez votre compte").accountLink(), "open.go");
        assertThat(cleo.page.locator(".devices")).isVisible();
        assertThat(cleo.page.getByText(cleo.words.of("newer.title"))).hasCount(0);

        story.stage.inDatabase("""
                insert into legal.consent (id, account_id, document, version, text_hash, given, at)
                select gen_random_uuid(), account_id, document, '2024-01-01', text_hash, true, now()
                from legal.consent where document = 'TERMS' order by at desc limit 1""");
        cleo.open("/account/appointments/");
        assertThat(cleo.page.getByText(cleo.words.of("appointments.none-text"))).isVisible();
        assertThat(cleo.page.getByText(cleo.words.of("newer.title"))).isVisible();
        cleo.page.getByText(cleo.words.of("newer.read")).click();
        assertThat(cleo.page.locator(".papers")).containsText(cleo.words.of("consents.TERMS"));
        cleo.picture("newer-terms");
        pages.press("newer.accept");
        assertThat(cleo.page.getByText(cleo.words.of("consents.saved"))).isVisible();
        assertThat(cleo.page.locator(".papers")).hasCount(0);
        cleo.picture("accepted");
        assertThat(cleo.overflow()).isNotPositive();
    }

    private static String exported(Visitor visitor, String button) throws IOException {
        var download = visitor.page.waitForDownload(
                () -> visitor.page.getByText(button).click());
        return new String(Files.readAllBytes(download.path()), StandardCharsets.UTF_8);
    }
}
