package ch.cryptocare.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What becomes of an appointment that is booked. */
@ExtendWith(OnStage.class)
class ChangeJourneyTest {
    @Test
    void cleoMovesHerAppointmentAndPaysNothingMore(Story story) {
        var cleo = story.visitor("cleo", View.DESKTOP_IN_ENGLISH);
        var appointment = booked(story, cleo, "cleo.moves@example.ch");
        var uid = story.mails
                .letterTo("cleo.moves@example.ch", "Appointment confirmed")
                .calendarLine("UID");
        var before = appointment.moment().getAttribute("datetime");

        var week = appointment.move();
        cleo.picture("moving");
        week.next();
        var time = week.time(2);
        week.times().nth(2).click();
        assertThat(appointment.done()).containsText("The appointment has been moved. An e-mail confirms it.");
        assertThat(appointment.state()).containsText("Confirmed.");
        assertThat(appointment.moment()).not().hasAttribute("datetime", before);
        assertThat(appointment.moment()).containsText(time);
        cleo.picture("moved");

        var letter = story.mails.letterTo("cleo.moves@example.ch", "Appointment moved");
        assertThat(letter.calendarLine("SEQUENCE")).isEqualTo("1");
        assertThat(letter.calendarLine("UID")).isEqualTo(uid);
        assertThat(letter.text()).contains(time).contains("nothing more to pay");
        assertThat(story.mails.lettersTo("cleo.moves@example.ch")).hasSize(2);
    }

    @Test
    void cleoCancelsInTimeAndGetsHerMoneyBack(Story story) {
        var cleo = story.visitor("cleo", View.PHONE_IN_FRENCH);
        var appointment = booked(story, cleo, "cleo.cancels@example.ch");
        var dialog = appointment.askToCancel();
        assertThat(dialog).containsText("50 000 sats vous seront remboursés.");
        cleo.picture("asked");
        appointment.confirmCancellation();

        assertThat(appointment.state()).containsText("Annulé.");
        assertThat(appointment.refund()).containsText("50 000 sats vous sont dus.");
        assertThat(new String(appointment.saveReceipt(), US_ASCII)).startsWith("%PDF-");
        cleo.picture("cancelled");
        var letter = story.mails.letterTo("cleo.cancels@example.ch", "Rendez-vous annulé");
        assertThat(letter.text()).contains("Le montant payé vous est remboursé.");
        assertThat(letter.calendarLine("METHOD")).isEqualTo("CANCEL");

        appointment.refundTo("lnbcrt500u1nonsense");
        assertThat(appointment.refund()).containsText("Ce n’est ni une facture Lightning ni une adresse Lightning.");
        appointment.refundTo("cleo@wallet.example");
        assertThat(appointment.refund()).containsText("50 000 sats ont été envoyés à votre portefeuille.");
        cleo.picture("refunded");
        assertThat(story.mails
                        .letterTo("cleo.cancels@example.ch", "Votre remboursement de")
                        .text())
                .contains("Preuve du paiement");
    }

    /** The week after, so that cancelling is still free. */
    private static AppointmentPage booked(Story story, Visitor visitor, String address) {
        var tanaka = SearchPage.open(visitor).search("tanaka").choose("Dr. Mei Tanaka");
        tanaka.week.next();
        var pay = tanaka.take(0).fill("Cleo Martin", address).hold();
        story.wallet.pay(pay.bolt11());
        return pay.toAppointment();
    }
}
