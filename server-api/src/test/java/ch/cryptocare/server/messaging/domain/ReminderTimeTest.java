package ch.cryptocare.server.messaging.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderTimeTest {
    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");

    @ParameterizedTest
    @CsvSource({
        "2026-11-29T14:00, 2026-11-30T14:00, 2026-11-29T14:00",
        "2026-11-29T08:00, 2026-11-30T08:00, 2026-11-29T08:00",
        "2026-11-29T20:59, 2026-11-30T20:59, 2026-11-29T20:59",
        // At night it waits for the morning.
        "2026-11-28T21:00, 2026-11-29T21:00, 2026-11-29T08:00",
        "2026-11-28T23:30, 2026-11-29T23:30, 2026-11-29T08:00",
        "2026-11-29T00:00, 2026-11-30T00:00, 2026-11-29T08:00",
        "2026-11-29T07:59, 2026-11-30T07:59, 2026-11-29T08:00",
        // Two hours before half past eight, there is half an hour left at eight.
        "2026-11-30T06:30, 2026-11-30T08:30, 2026-11-30T08:00",
        // The clocks go forward and back.
        "2027-03-28T01:30, 2027-03-28T10:00, 2027-03-28T08:00",
        "2026-10-25T02:30, 2026-10-25T10:00, 2026-10-25T08:00",
    })
    void aReminderGoesOutByDay(LocalDateTime now, LocalDateTime start, LocalDateTime sent) {
        assertThat(ReminderTime.of(at(now), at(start), ZURICH)).contains(at(sent));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-30T06:00, 2026-11-30T08:00",
        "2026-11-30T06:29, 2026-11-30T08:29",
        "2026-11-29T22:00, 2026-11-30T00:00",
        "2026-11-30T13:40, 2026-11-30T14:00",
        "2026-11-30T15:00, 2026-11-30T14:00",
    })
    void aReminderThatComesTooLateIsNotSent(LocalDateTime now, LocalDateTime start) {
        assertThat(ReminderTime.of(at(now), at(start), ZURICH)).isEqualTo(Optional.<Instant>empty());
    }

    @Test
    void nightIsNightWhereThePractitionerIs() {
        var noonInZurich = Instant.parse("2026-11-29T11:00:00Z");
        var sent = ReminderTime.of(noonInZurich, noonInZurich.plusSeconds(86_400), ZoneId.of("America/Toronto"));
        assertThat(sent).contains(Instant.parse("2026-11-29T13:00:00Z"));
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(ZURICH).toInstant();
    }
}
