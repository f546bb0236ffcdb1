package ch.cryptocare.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people see when something goes wrong. */
@ExtendWith(OnStage.class)
class TroubleJourneyTest {
    @Test
    void cleoTakesTheTimeThatBenIsStillThinkingAbout(Story story) {
        var ben = story.visitor("ben", View.PHONE_IN_FRENCH);
        var cleo = story.visitor("cleo", View.DESKTOP_IN_ENGLISH);
        var bens = favre(ben).take(0).fill("Ben Rochat", "ben.taken@example.ch");
        var cleos = favre(cleo).take(0).fill("Cleo Martin", "cleo.taken@example.ch");
        var time = cleos.chosen().locator("time").getAttribute("datetime");
        assertThat(bens.chosen().locator("time")).hasAttribute("datetime", time);
        cleos.hold();

        bens.send();
        assertThat(bens.refusal()).containsText("Quelqu’un vient de prendre cet horaire. Choisissez-en un autre.");
        assertThat(bens.others()).hasCount(4);
        ben.picture("taken");
        bens.others().first().click();
        assertThat(bens.refusal()).isHidden();
        assertThat(bens.chosen().locator("time")).not().hasAttribute("datetime", time);
        assertThat(bens.name()).hasValue("Ben Rochat");
        ben.picture("another-time");
        assertThat(bens.hold().amount()).containsText("sats");
    }

    private static PractitionerPage favre(Visitor visitor) {
        var practitioner = SearchPage.open(visitor).search("favre").choose("Luc Favre");
        practitioner.week.next();
        return practitioner;
    }

    @Test
    void theGatewayIsDownAndNothingThatBenTypedIsLost(Story story) {
        var ben = story.visitor("ben", View.DESKTOP_IN_ENGLISH);
        var details = SearchPage.open(ben)
                .search("lindqvist")
                .choose("Sofia Lindqvist")
                .take(0)
                .fill("Ben Rochat", "ben.down@example.ch");
        story.faults.refuseNextInvoice();

        details.send();
        assertThat(details.refusal())
                .hasText("Lightning payment is not answering at the moment. The time was not held;"
                        + " please try again in a few minutes.");
        assertThat(details.name()).hasValue("Ben Rochat");
        assertThat(details.email()).hasValue("ben.down@example.ch");
        ben.picture("gateway-down");

        var pay = details.hold();
        ben.picture("gateway-back");
        story.wallet.pay(pay.bolt11());
        assertThat(pay.tick()).isVisible();
    }

    @Test
    void aLostWebhookCostsSeconds(Story story) {
        var ben = story.visitor("ben", View.DESKTOP_IN_ENGLISH);
        var pay = SearchPage.open(ben)
                .search("bovet")
                .choose("Marie-Claude Bovet")
                .take(0)
                .fill("Ben Rochat", "ben.lost@example.ch")
                .hold();
        story.faults.loseNextPaymentWebhook();
        story.wallet.pay(pay.bolt11());

        assertThat(pay.tick()).isVisible();
        ben.picture("paid-without-webhook");
        assertThat(story.mails
                        .letterTo("ben.lost@example.ch", "Appointment confirmed")
                        .link())
                .contains("/appointment/?id=");
    }
}
