package ch.cryptocare.desktop.i18n;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** A day as people type it: 3.4.2026, 03/04/26 and 3-4-2026 are all the third of April. */
public final class TypedDate {
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d.M.[uuuu][uu]");

    private TypedDate() {}

    /** Empty when it is no day. */
    public static Optional<LocalDate> read(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip().replaceAll("[/. -]+", "."), TYPED));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
