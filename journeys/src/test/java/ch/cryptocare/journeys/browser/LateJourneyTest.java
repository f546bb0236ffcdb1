package ch.cryptocare.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Payments that come after their time; at a server whose invoices live for seconds. */
@ExtendWith(OnStage.class)
class LateJourneyTest {
    @Test
    void benPaysTooLateAndTheTimeIsStillFree(Story story) {
        var ben = story.visitor("ben", View.DESKTOP_IN_ENGLISH);
        var pay = nowak(ben, story)
                .take(0)
                .fill("Ben Rochat", "ben.late@example.ch")
                .hold();
        var invoice = pay.bolt11();
        assertThat(pay.notice()).containsText("Time is up. We are checking whether a payment came in…");
        ben.picture("checking");
        assertThat(pay.heading()).hasText("The time was released");
        assertThat(pay.notice()).containsText("Do not pay this invoice any more.");
        assertThat(pay.others().first()).isVisible();
        ben.picture("released");

        story.wallet.pay(invoice);
        assertThat(pay.heading()).hasText("Appointment confirmed");
        assertThat(pay.notice()).containsText("the time was still free: the appointment is yours");
        ben.picture("booked-late");
        story.mails.letterTo("ben.late@example.ch", "Appointment confirmed");
    }

    @Test
    void benPaysTooLateAndCleoHasTheTime(Story story) {
        var ben = story.visitor("ben", View.DESKTOP_IN_ENGLISH);
        var pay = nowak(ben, story)
                .take(0)
                .fill("Ben Rochat", "ben.later@example.ch")
                .hold();
        var invoice = pay.bolt11();
        assertThat(pay.heading()).hasText("The time was released");

        var cleo = story.visitor("cleo", View.PHONE_IN_FRENCH);
        cleo.open(ben.page.locator(".pay-card h2 + .actions a").first().getAttribute("href"));
        assertThat(BookPage.shown(cleo)
                        .fill("Cleo Martin", "cleo.first@example.ch")
                        .hold()
                        .amount())
                .isVisible();

        story.wallet.pay(invoice);
        assertThat(pay.notice()).containsText("Paid too late");
        assertThat(pay.notice()).containsText("50'000 sats are owed to you");
        ben.picture("refund-owed");
        var letter = story.mails.letterTo("ben.later@example.ch", "Payment received too late: refund of");
        assertThat(letter.text()).contains("somebody else has taken it since");
        assertThat(AppointmentPage.open(ben, letter.link()).refund()).containsText("50'000 sats are owed to you");
        ben.picture("refund-at-the-appointment");
    }

    private static PractitionerPage nowak(Visitor visitor, Story story) {
        var search = SearchPage.open(visitor).search("nowak");
        var path = search.names().first().getAttribute("href");
        visitor.openAt(story.stage.hastyServer(), path);
        return PractitionerPage.shown(visitor);
    }
}
