package ch.cryptocare.server.scheduling.domain;

import ch.cryptocare.common.value.Canton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The public holidays of a canton in a year. */
public final class Holidays {
    private Holidays() {}

    public static Map<Holiday, LocalDate> in(Canton canton, int year) {
        var holidays = new EnumMap<Holiday, LocalDate>(Holiday.class);
        for (var holiday : Holiday.values()) {
            holiday.dateIn(canton, year).ifPresent(date -> holidays.put(holiday, date));
        }
        return holidays;
    }

    /** Those within a year from that day on, in order. */
    public static List<Dated> yearFrom(Canton canton, LocalDate first) {
        return Stream.of(first.getYear(), first.getYear() + 1)
                .flatMap(year -> in(canton, year).entrySet().stream())
                .map(entry -> new Dated(entry.getKey(), entry.getValue()))
                .filter(dated -> !dated.date().isBefore(first) && dated.date().isBefore(first.plusYears(1)))
                .sorted(Comparator.comparing(Dated::date))
                .toList();
    }

    /** A holiday and when it is. */
    public record Dated(Holiday holiday, LocalDate date) {}
}
