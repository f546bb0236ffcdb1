package ch.cryptocare.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Our pages inside somebody else's. */
@ExtendWith(OnStage.class)
class FrameJourneyTest {
    @Test
    void benBooksOnAClinicsOwnSiteWithoutCookiesOrStorage(Story story) {
        var ben = story.visitor("ben", View.DESKTOP_IN_ENGLISH).withoutStorage();
        ben.open(story.clinic.address() + "/");
        var frame = ben.page.frameLocator("cryptocare-booking iframe");
        frame.getByText("Dr. Jonas Meier").first().click();
        frame.locator(".week[aria-busy=false] .open .time").first().waitFor();
        assertThat(frame.locator(".site-head")).isHidden();
        ben.picture("times-in-a-frame");
        frame.locator(".open .time").nth(3).click();
        frame.getByLabel("First and last name").fill("Ben Rochat");
        frame.getByLabel("E-mail address").fill("ben.frame@example.ch");
        frame.getByText("Hold the time and go to payment").click();
        frame.locator("img.qr").waitFor();
        theFrameIsAsTallAsItsPage(ben, frame);
        ben.picture("invoice-in-a-frame");

        story.wallet.pay(frame.getByText("Open my wallet").getAttribute("href").substring("lightning:".length()));
        assertThat(frame.locator("h1")).hasText("Appointment confirmed");
        frame.getByText("See the appointment").click();
        assertThat(frame.locator(".state")).containsText("Confirmed.");
        ben.picture("appointment-in-a-frame");
        assertThat(ben.cookies()).isEmpty();
    }

    private static void theFrameIsAsTallAsItsPage(Visitor ben, FrameLocator frame) {
        ben.page.waitForCondition(() -> {
            var page = frame.locator("body").boundingBox();
            var window = ben.page.locator("cryptocare-booking iframe").boundingBox();
            return page.height > 480 && Math.abs(window.height - page.height) <= 2;
        });
    }

    @Test
    void aSiteThatIsNotOnTheListShowsNothingOfUs(Story story) {
        try (var stranger = ClinicSite.open().showing(story.stage.url())) {
            var ben = story.stage.visitor(View.DESKTOP_IN_ENGLISH, story.album("ben"));
            try (ben) {
                ben.open(stranger.address() + "/");
                ben.page.waitForCondition(() -> !ben.complaints().isEmpty());
                assertThat(ben.complaints())
                        .anySatisfy(complaint -> assertThat(complaint).contains("frame-ancestors"));
                assertThat(ben.page.frameLocator("cryptocare-booking iframe").locator("h1"))
                        .isHidden();
                ben.picture("refused");
            }
        }
    }
}
