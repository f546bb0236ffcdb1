package ch.cryptocare.desktop.api;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** What the server's clock shows, by the dates of its answers: this machine's may be minutes off. */
final class ServerClock implements InstantSource {
    /** Answers are dated in whole seconds, and are under way for a while. */
    private static final Duration AS_GOOD_AS_EQUAL = Duration.ofSeconds(2);

    private final InstantSource own;
    private volatile Duration ahead = Duration.ZERO;

    ServerClock(InstantSource own) {
        this.own = own;
    }

    @Override
    public Instant instant() {
        return own.instant().plus(ahead);
    }

    /** What came with an answer just now. */
    void heard(HttpHeaders headers) {
        headers.firstValue("Date").ifPresent(this::heard);
    }

    private void heard(String date) {
        try {
            var there = ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME);
            var difference = Duration.between(own.instant(), there);
            ahead = difference.abs().compareTo(AS_GOOD_AS_EQUAL) > 0 ? difference : Duration.ZERO;
        } catch (DateTimeException unreadable) {
            // What was known before is as good.
        }
    }
}
