package ch.cryptocare.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith(OnStage.class)
class BookingJourneyTest {
    static Stream<View> views() {
        return Stream.of(View.PHONE_IN_FRENCH, View.DESKTOP_IN_ENGLISH);
    }

    /** Ben finds Ada, takes a time, pays, and opens the mail's link on another device. */
    @ParameterizedTest
    @MethodSource("views")
    void benFindsAdaPaysAndIsBooked(View view, Story story) {
        var ben = story.visitor("ben", view);
        var address = "ben." + view + "@example.ch";
        var search = SearchPage.open(ben).search("keller");
        ben.picture("found");
        assertThat(search.found()).containsExactly("Dr. Ada Keller");

        var ada = search.choose("Dr. Ada Keller");
        assertThat(ada.name()).hasText("Dr. Ada Keller");
        ben.picture("practitioner");
        ada.week.next();
        var time = ada.week.time(1);
        var details = ada.take(1).fill("Ben Rochat", address);
        assertThat(details.chosen()).containsText(time);
        ben.picture("details");

        var pay = details.hold();
        assertThat(pay.heading()).hasText(ben.words.of("pay.title"));
        assertThat(pay.amount()).containsText("50");
        assertThat(pay.amount()).containsText("CHF");
        assertThat(pay.timeLeft()).containsText(":");
        ben.picture("invoice");

        story.wallet.pay(pay.bolt11());
        assertThat(pay.tick()).isVisible();
        assertThat(pay.heading()).hasText(ben.words.of("pay.title-paid"));
        ben.picture("paid");
        assertThat(pay.toAppointment().state()).containsText(ben.words.of("appointment.booked"));
        ben.picture("appointment");
        assertThat(ben.overflow()).isLessThanOrEqualTo(0);

        theMailLeadsBack(story, view, address, time);
    }

    private static void theMailLeadsBack(Story story, View view, String address, String time) {
        var french = view.equals(View.PHONE_IN_FRENCH);
        var letter = story.mails.letterTo(address, french ? "Rendez-vous confirmé" : "Appointment confirmed");
        assertThat(letter.text()).contains(time).contains("Dr. Ada Keller");
        assertThat(letter.calendarLine("SEQUENCE")).isEqualTo("0");
        assertThat(letter.calendarLine("UID")).isNotEmpty();

        var elsewhere = story.visitor("ben-elsewhere", view.in(ColorScheme.DARK));
        var appointment = AppointmentPage.open(elsewhere, letter.link());
        assertThat(appointment.state()).containsText(elsewhere.words.of("appointment.booked"));
        assertThat(appointment.moment()).containsText(time);
        assertThat(appointment.meeting()).containsText(elsewhere.words.of("meeting.title"));
        elsewhere.picture("appointment");
        assertThat(new String(appointment.saveCalendar(), java.nio.charset.StandardCharsets.UTF_8))
                .contains(letter.calendarLine("UID"));
    }

    /** From the first page to the booked appointment without a mouse. */
    @Test
    void dmitriBooksWithTheKeyboardAlone(Story story) {
        var dmitri = story.visitor("dmitri", View.DESKTOP_IN_ENGLISH);
        var search = SearchPage.open(dmitri);
        dmitri.press("Tab", "Enter"); // the skip link
        dmitri.tabTo(search.words());
        dmitri.type("Haddad");
        dmitri.press("Enter");
        dmitri.tabTo(search.nextFree("Dr. Noor Haddad"));
        dmitri.picture("found");
        dmitri.press("Enter");

        var noor = PractitionerPage.shown(dmitri);
        var firstWeek = noor.week.name();
        dmitri.tabTo(noor.week.openDay());
        dmitri.press("PageDown");
        assertThat(dmitri.page.locator(".week-name")).not().hasText(firstWeek);
        noor.week.times().first().waitFor();
        dmitri.tabTo(noor.week.openDay());
        dmitri.press("ArrowRight", "ArrowDown", "ArrowDown");
        var chosen = dmitri.page.locator(".time:focus");
        var time = chosen.innerText().substring(0, 5);
        dmitri.picture("time");
        dmitri.press("Enter");

        var details = BookPage.shown(dmitri);
        assertThat(details.chosen()).containsText(time);
        dmitri.tabTo(details.name());
        dmitri.type("Dmitri Sokolov");
        dmitri.press("Tab");
        dmitri.type("dmitri@example.ch");
        dmitri.tabTo(details.button());
        dmitri.picture("details");
        dmitri.press("Enter");

        var pay = PayPage.shown(dmitri);
        dmitri.tabTo(pay.walletLink());
        dmitri.picture("invoice");
        story.wallet.pay(pay.bolt11());
        assertThat(pay.heading()).isFocused();
        assertThat(pay.heading()).hasText("Appointment confirmed");
        dmitri.picture("paid");
    }
}
