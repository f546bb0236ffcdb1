package ch.cryptocare.server.messaging.letters;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.server.messaging.domain.Message;
import ch.cryptocare.server.messaging.domain.Message.Facts;
import ch.cryptocare.server.messaging.domain.Message.Person;
import ch.cryptocare.server.messaging.domain.MessageKey;
import ch.cryptocare.server.messaging.domain.MessageKind;
import ch.cryptocare.server.messaging.usecases.Mail;
import ch.cryptocare.server.scheduling.SampleAppointment;
import ch.cryptocare.support.TickingClock;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageLettersTest {
    private final TickingClock clock = new TickingClock("2026-11-21T09:00:00Z");
    private final PageLetters letters =
            new PageLetters(URI.create("https://book.example.org/"), new EmailAddress("no-reply@example.org"), clock);
    private final SampleAppointment bens = SampleAppointment.at("2026-11-30T13:00:00Z");

    private Mail booked(SampleAppointment appointment) {
        var message = Message.of(
                MessageKey.ofChange(MessageKind.BOOKED, appointment.id(), 2),
                MessageKind.BOOKED,
                appointment.id(),
                new Person(new byte[16]),
                clock.instant(),
                new Facts.None());
        return letters.write(message, appointment.view(), List.of());
    }

    @Test
    void theTimeIsThePractitionersAndItsZoneIsNamed() {
        assertThat(booked(bens).text())
                .contains("Monday 30 November 2026", "14:00 – 14:30 (Central European Standard Time)");
        assertThat(booked(bens.in(Language.FR)).text())
                .contains("lundi 30 novembre 2026", "14:00 – 14:30 (heure normale d’Europe centrale)");
    }

    @Test
    void twoTimesOnTheNightOfTheOverlapHaveTwoNames() {
        assertThat(booked(SampleAppointment.at("2026-10-25T00:30:00Z")).text())
                .contains("02:30 – 02:00 (Central European Summer Time)");
        assertThat(booked(SampleAppointment.at("2026-10-25T01:30:00Z")).text())
                .contains("02:30 – 03:00 (Central European Standard Time)");
    }

    @Test
    void everyMailCarriesTheStableLink() {
        var link = "https://book.example.org/appointment/?id=" + bens.id() + "#"
                + bens.view().token();
        assertThat(booked(bens).text()).contains(link);
        assertThat(booked(bens).html()).contains("href=\"" + link + "\"");
    }

    @Test
    void theTermsAreTold() {
        assertThat(booked(bens).text())
                .contains("Free cancellation until Sunday 29 November 2026 at 14:00", "you are always refunded");
        clock.set("2026-11-30T08:00:00Z");
        assertThat(booked(bens).text()).contains("The time for free cancellation has passed");
    }

    @Test
    void whoMeetsInPersonReadsTheAddress() {
        assertThat(booked(bens.inPersonAt("Rue du Midi 1, 1003 Lausanne")).text())
                .contains("Where\n  Rue du Midi 1, 1003 Lausanne");
        assertThat(booked(bens).text()).contains("Where\n  By video");
    }

    @Test
    void nothingAboutHealthIsToldNotEvenTheService() {
        assertThat(booked(bens).html() + booked(bens).text()).doesNotContainIgnoringCase("consultation");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=x onerror=alert(1)>",
                "</title></style><script>alert(1)</script>",
                "\" onmouseover=\"alert(1)",
                "'><svg/onload=alert(1)>",
                "&lt;b&gt;",
                "{{constructor}} ${7*7} {moment}",
                "=HYPERLINK(\"https://evil.example\")"
            })
    void aHostileNameIsOnlyText(String name) {
        var mail = booked(bens.of(name, "ben@example.org").with(name).inPersonAt(name));
        assertThat(mail.html())
                .doesNotContain("<img", "<script", "<svg", "\" onmouseover")
                .contains(name.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;")
                        .replace("'", "&#x27;"));
        assertThat(mail.text()).contains(name);
        assertThat(mail.subject()).doesNotContain(name);
    }

    @Test
    void noNameReachesTheSubjectOrTheHeaders() {
        var mail = booked(bens.of("Ben\r\nBcc: dmitri@example.org", "ben@example.org"));
        assertThat(mail.subject()).isEqualTo("Appointment confirmed: Monday 30 November 2026 at 14:00");
        assertThat(mail.to().text()).isEqualTo("ben@example.org");
    }

    @Test
    void amountsAreWrittenAsPeopleReadThem() {
        assertThat(booked(bens).text()).contains("Paid\n  50’000\u00a0sats");
        assertThat(booked(bens.in(Language.FR)).text()).contains("Payé\n  50\u202f000\u00a0sats");
    }
}
