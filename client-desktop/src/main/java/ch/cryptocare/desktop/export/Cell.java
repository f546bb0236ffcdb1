package ch.cryptocare.desktop.export;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** What stands in a table's row and column, as a spreadsheet can calculate with it. */
public sealed interface Cell {
    DateTimeFormatter SORTABLE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    record Words(String text) implements Cell {}

    record Whole(long number) implements Cell {}

    record Francs(BigDecimal amount) implements Cell {}

    record Moment(LocalDateTime at) implements Cell {}

    record Nothing() implements Cell {}

    static Cell words(Optional<String> text) {
        return text.<Cell>map(Words::new).orElseGet(Nothing::new);
    }

    static Cell centimes(Optional<Long> centimes) {
        return centimes.<Cell>map(known -> new Francs(BigDecimal.valueOf(known, 2)))
                .orElseGet(Nothing::new);
    }

    /** As the clocks of a zone show it. */
    static Cell moment(Optional<Instant> moment, ZoneId zone) {
        return moment.<Cell>map(known -> new Moment(LocalDateTime.ofInstant(known, zone)))
                .orElseGet(Nothing::new);
    }

    /** For readers, and for files that know nothing but text. */
    default String plain() {
        return switch (this) {
            case Words(var text) -> text;
            case Whole(var number) -> Long.toString(number);
            case Francs(var amount) -> amount.toPlainString();
            case Moment(var at) -> SORTABLE.format(at);
            case Nothing() -> "";
        };
    }
}
