package ch.cryptocare.desktop.scheduling;

import ch.cryptocare.common.contract.scheduling.AgendaPractitioner;
import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.common.value.Slot;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** One day of one practitioner, as it stands in the calendar: times are the practitioner's. */
public record DayColumn(AgendaPractitioner practitioner, LocalDate date) {
    public static final int MINUTES = 24 * 60;

    /** A stretch of a column, in minutes from midnight on the clock. */
    public record Stretch(int from, int to) {
        public int minutes() {
            return to - from;
        }
    }

    public PractitionerId id() {
        return practitioner.id();
    }

    public ZoneId zone() {
        return ZoneId.of(practitioner.zone());
    }

    /** Whether it is today then. */
    public boolean isToday(Instant now) {
        return date.equals(LocalDate.ofInstant(now, zone()));
    }

    /** What of a slot falls on this day. */
    public Optional<Stretch> stretch(Slot slot) {
        if (!slot.overlaps(day())) return Optional.empty();
        int from = slot.start().isBefore(day().start()) ? 0 : minute(slot.start());
        int to = slot.end().isBefore(day().end()) ? minute(slot.end()) : MINUTES;
        // In the hour that an autumn night has twice, an end may show an earlier time than its start.
        return Optional.of(new Stretch(from, Math.max(to, from + 1)));
    }

    /** The minute on the clock, for a moment of this day. */
    public int minute(Instant moment) {
        return moment.atZone(zone()).toLocalTime().toSecondOfDay() / 60;
    }

    /** The moment at a minute; one that the clocks leave out moves forward. */
    public Instant at(int minute) {
        return date.atStartOfDay().plusMinutes(minute).atZone(zone()).toInstant();
    }

    public Slot day() {
        return new Slot(
                date.atStartOfDay(zone()).toInstant(),
                date.plusDays(1).atStartOfDay(zone()).toInstant());
    }
}
