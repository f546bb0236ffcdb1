package ch.cryptocare.desktop.courses;

import java.math.BigDecimal;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Numbers as they are typed: what is none yet is nothing. */
final class Typed {
    private Typed() {}

    static StringProperty number(Runnable changed) {
        var typed = new SimpleStringProperty("");
        typed.subscribe((_, _) -> changed.run());
        return typed;
    }

    static Optional<Integer> whole(StringProperty typed) {
        return Optional.of(plain(typed))
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Integer::valueOf);
    }

    static Optional<Long> large(StringProperty typed) {
        return Optional.of(plain(typed))
                .filter(text -> text.matches("\\d{1,16}"))
                .map(Long::valueOf);
    }

    static Optional<BigDecimal> decimal(StringProperty typed) {
        return Optional.of(plain(typed))
                .filter(text -> text.matches("\\d{1,16}(\\.\\d{1,6})?"))
                .map(BigDecimal::new);
    }

    /** With the signs that people set between thousands, and a comma for a point. */
    private static String plain(StringProperty typed) {
        return typed.get().replaceAll("[\\s'’]", "").replace(',', '.');
    }

    /** What means the same stays as it was typed. */
    static void load(StringProperty typed, Optional<? extends Number> number) {
        var wanted = number.map(one -> new BigDecimal(one.toString()));
        var now = decimal(typed);
        var same = wanted.isPresent()
                ? now.filter(one -> one.compareTo(wanted.get()) == 0).isPresent()
                : now.isEmpty();
        if (!same)
            typed.set(
                    wanted.map(one -> one.stripTrailingZeros().toPlainString()).orElse(""));
    }
}
