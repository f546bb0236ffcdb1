package ch.cryptocare.journeys.browser;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.server.auth.otp.TotpCodes;
import ch.cryptocare.server.platform.Secret;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A first start, with nobody there. */
class FirstAdministratorJourneyTest {
    private static final int STEP_SECONDS = 30;

    private @TempDir Path home;

    @Test
    void gretaOpensTheFirstAccountByThePrintedLinkAndNobodyASecond() {
        try (var stage = Stage.open(home, Map.of("CRYPTOCARE_DEMO", "false"));
                var greta = stage.visitor(View.DESKTOP_IN_ENGLISH, album("greta"));
                var mallory = stage.visitor(View.PHONE_IN_FRENCH, album("mallory"))) {
            var link = stage.setUpLink();
            greta.open(link);
            var pages = new AccountPages(greta);
            pages.heading("set-up.title").waitFor();
            greta.picture("set-up");
            pages.field("book.name").fill("Greta Blanc");
            pages.field("book.email").fill("greta@example.ch");
            pages.field("password.new").fill(AccountPages.PASSWORD);
            greta.page.locator("#agree").check();
            pages.press("set-up.go");

            pages.heading("factor.title").waitFor();
            greta.picture("second-factor");
            pages.press("factor.begin");
            var secret = new Secret(pages.authenticatorSecret());
            pages.confirmAuthenticator(
                    new TotpCodes().code(secret, Instant.now().getEpochSecond() / STEP_SECONDS));
            pages.keepRecoveryCodes();
            greta.picture("account");

            mallory.open(link);
            var later = new AccountPages(mallory);
            later.field("book.name").fill("Mallory");
            later.field("book.email").fill("mallory@example.ch");
            later.field("password.new").fill(AccountPages.PASSWORD);
            mallory.page.locator("#agree").check();
            later.press("set-up.go");
            mallory.page.getByText(mallory.words.of("set-up.again")).waitFor();
            mallory.picture("too-late");
            assertThat(greta.complaints()).isEmpty();
            assertThat(mallory.complaints()).isEmpty();
        }
    }

    private static Album album(String name) {
        return new Album(Path.of("target", "pictures", "FirstAdministratorJourneyTest", name));
    }
}
