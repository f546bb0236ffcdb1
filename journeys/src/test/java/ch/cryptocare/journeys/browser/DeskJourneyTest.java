package ch.cryptocare.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.contract.scheduling.AppointmentStatus;
import java.nio.file.Path;
import java.time.DayOfWeek;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** One practice, two clients: Sami and Ada at their desktops, patients in their browsers. Each signs in once: a code works once. */
@ExtendWith(OnStage.class)
class DeskJourneyTest {
    @TempDir
    Path folder;

    @Test
    void whatBenDoesInTheBrowserAppearsAtTheDeskAndTheOtherWayRound(Story story) {
        var sami = PracticeDesk.open(story.stage.url(), story.stage.person("staff"), folder);
        var ben = story.visitor("ben", View.DESKTOP_IN_ENGLISH);
        var ada = SearchPage.open(ben).search("keller").choose("Dr. Ada Keller");
        ada.week.next();
        var pay = ada.take(2).fill("Ben Sutter", "ben.sutter@example.ch").hold();

        sami.lookAtTheWeekOf("Ben Sutter");
        sami.window.seesCalled("Ben Sutter", "Payment awaited");
        story.wallet.pay(pay.bolt11());
        sami.window.seesCalled("Ben Sutter", "Booked");
        assertThat(pay.tick()).isVisible();

        var appointment = pay.toAppointment();
        sami.window.clickCalled("Ben Sutter");
        sami.window.click("Cancel appointment");
        sami.window.sees("Cancel the appointment of Ben Sutter?");
        sami.window.click("Cancel appointment");
        sami.window.sees("The appointment of Ben Sutter is cancelled.");
        assertThat(appointment.state()).containsText(ben.words.of("appointment.cancelled"));
    }

    @Test
    void whatAdaOpensBenTakesBeforeHerEyesAndCleoPaysAtTheDesk(Story story) {
        var ada = PracticeDesk.open(story.stage.url(), story.stage.person("practitioner"), folder);
        ada.opens(DayOfWeek.SUNDAY, "07:00", "08:00");
        benTakesASunday(ada, story);
        cleoPaysAtTheDesk(ada, story);
    }

    private static void benTakesASunday(PracticeDesk ada, Story story) {
        var ben = story.visitor("ben", View.PHONE_IN_FRENCH);
        var practitioner = SearchPage.open(ben).search("keller").choose("Dr. Ada Keller");
        practitioner.week.next().open(DayOfWeek.SUNDAY);
        assertThat(practitioner.week.times()).hasCount(2);
        var pay = practitioner
                .take(1)
                .fill("Ben Sonntag", "ben.sonntag@example.ch")
                .hold();
        ada.lookAtTheWeekOf("Ben Sonntag");
        ada.window.seesCalled("Ben Sonntag", "Payment awaited");

        story.wallet.pay(pay.bolt11());
        ada.window.seesCalled("Ben Sonntag", "Booked");
        assertThat(pay.tick()).isVisible();
        ada.window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        ada.window.sees("Cabinet du Rhône");
    }

    private static void cleoPaysAtTheDesk(PracticeDesk ada, Story story) {
        ada.window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        ada.window.sees("New appointment");
        ada.window.press(KeyCode.T);
        ada.window.press(KeyCode.RIGHT, KeyCode.RIGHT);
        ada.window.press(KeyCode.N);
        ada.window.sees("Hold and ask for payment");
        ada.window.write("Cleo Sutter");
        ada.window.typeInto("Time", "21:10");
        ada.window.typeInto("E-mail (if there is one)", "cleo.sutter@example.ch");
        ada.window.click("Hold and ask for payment");
        ada.window.sees("Show the patient");

        var held = ada.entry("Cleo Sutter");
        assertThat(held.status()).isEqualTo(AppointmentStatus.PENDING);
        story.wallet.pay(ada.closer(held).invoice().orElseThrow().bolt11());
        ada.window.seesCalled("Cleo Sutter", "Booked");
        ada.window.sees("Booked");
        assertThat(story.mails
                        .letterTo("cleo.sutter@example.ch", "Appointment confirmed")
                        .text())
                .contains("21:10");
    }
}
