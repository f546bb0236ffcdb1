package ch.cryptocare.server.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Slot;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarInvitationTest {
    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");
    private static final Instant WRITTEN = Instant.parse("2026-11-21T09:00:00Z");
    private static final EmailAddress US = new EmailAddress("no-reply@example.org");
    private static final EmailAddress BEN = new EmailAddress("ben@example.org");
    private static final AppointmentLink LINK = new AppointmentLink(
            URI.create("https://book.example.org"),
            new AppointmentId(UUID.fromString("01900000-0000-7000-8000-000000000001")),
            "q4Yk0xJ1bWcV9sTnR2uE7oLiP3hZ6aFdM8gXyCqUvKs");

    private static CalendarInvitation at(Instant start) {
        return with(start, "Ada Künzli", Optional.empty(), false);
    }

    private static CalendarInvitation with(
            Instant start, String practitioner, Optional<String> address, boolean cancelled) {
        var time = Slot.of(start, Duration.ofMinutes(30));
        return new CalendarInvitation(LINK, cancelled ? 1 : 0, time, practitioner, address, Language.EN, cancelled);
    }

    private static ICalendar read(String ics) {
        return Biweekly.parse(ics).first();
    }

    private static VEvent event(String ics) {
        return read(ics).getEvents().getFirst();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-10-22T09:00", "2026-10-23T09:00", "2026-10-24T23:30", "2026-10-25T00:30",
                "2026-10-25T04:00", "2026-10-26T09:00", "2026-10-28T09:00", "2027-03-25T09:00",
                "2027-03-26T09:00", "2027-03-27T23:30", "2027-03-28T01:30", "2027-03-28T04:00",
                "2027-03-29T09:00", "2027-03-31T09:00"
            })
    void theTimeComesBackAsItWasInTheWeeksOfTheClockChanges(String local) {
        var start = LocalDateTime.parse(local).atZone(ZURICH).toInstant();
        var event = event(at(start).sent(WRITTEN, US, BEN));
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(start);
        assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(start.plus(Duration.ofMinutes(30)));
        var again = event.getDateStart().getValue().toInstant().atZone(ZURICH).toLocalDateTime();
        assertThat(again).isEqualTo(LocalDateTime.parse(local));
    }

    @Test
    void bothHoursOfTheOverlapComeBackAsTheyWere() {
        for (var start : new String[] {"2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z"}) {
            var ics = at(Instant.parse(start)).published(WRITTEN);
            assertThat(ics).contains("DTSTART:" + start.replaceAll("[-:]", ""));
        }
    }

    @Test
    void anInvitationNamesItsPeopleAndItsMethod() {
        var calendar = read(at(WRITTEN).sent(WRITTEN, US, BEN));
        var event = calendar.getEvents().getFirst();
        assertThat(calendar.getMethod().getValue()).isEqualTo("REQUEST");
        assertThat(event.getOrganizer().getEmail()).isEqualTo("no-reply@example.org");
        assertThat(event.getAttendees())
                .singleElement()
                .satisfies(attendee -> assertThat(attendee.getEmail()).isEqualTo("ben@example.org"));
        assertThat(event.getUid().getValue()).isEqualTo("01900000-0000-7000-8000-000000000001@book.example.org");
        assertThat(event.getSequence().getValue()).isZero();
        assertThat(event.getStatus().getValue()).isEqualTo("CONFIRMED");
        assertThat(event.getLocation().getValue()).isEqualTo(LINK.uri().toString());
        assertThat(event.getUrl().getValue()).isEqualTo(LINK.uri().toString());
    }

    @Test
    void aCancellationTakesTheSameEntryBack() {
        var invitation = with(WRITTEN, "Ada", Optional.empty(), true);
        var calendar = read(invitation.sent(WRITTEN, US, BEN));
        assertThat(invitation.method()).isEqualTo("CANCEL");
        assertThat(calendar.getMethod().getValue()).isEqualTo("CANCEL");
        assertThat(calendar.getEvents().getFirst().getStatus().getValue()).isEqualTo("CANCELLED");
        assertThat(calendar.getEvents().getFirst().getSequence().getValue()).isEqualTo(1);
    }

    @Test
    void aPublishedEntryNamesNobody() {
        var calendar = read(at(WRITTEN).published(WRITTEN));
        assertThat(calendar.getMethod().getValue()).isEqualTo("PUBLISH");
        assertThat(calendar.getEvents().getFirst().getAttendees()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada\nATTENDEE:mailto:dmitri@example.org",
                "Ada\r\nEND:VEVENT\r\nBEGIN:VALARM",
                "a, b; c\\ d: e\"",
                "Zoë 😀 with a name so long that its line must be folded once, twice or even more, who knows",
            })
    void aHostileNameStaysOneText(String name) {
        var ics = with(WRITTEN, name, Optional.of(name), false).sent(WRITTEN, US, BEN);
        var event = event(ics);
        assertThat(read(ics).getEvents()).hasSize(1);
        assertThat(event.getAttendees()).hasSize(1);
        assertThat(event.getAlarms()).isEmpty();
        assertThat(event.getSummary().getValue().replaceAll("\\R", "\n"))
                .isEqualTo("Appointment with " + name.replaceAll("\\R", "\n"));
        assertThat(ics.lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 75);
    }

    @Test
    void theLinkKeepsItsSecretOutOfTexts() {
        assertThat(LINK.toString()).doesNotContain("#");
        assertThat(LINK.uri().getRawFragment()).isEqualTo("q4Yk0xJ1bWcV9sTnR2uE7oLiP3hZ6aFdM8gXyCqUvKs");
    }
}
