package ch.cryptocare.desktop.courses;

import java.util.Arrays;
import java.util.Locale;

/** What is wrong with a part of a draft. */
enum DraftReason {
    MISSING,
    TOO_LONG,
    TOO_SHORT,
    TOO_MANY,
    TOO_FEW,
    TOO_LARGE,
    OUT_OF_RANGE,
    MORE_THAN_ONE_DECIMAL,
    UNKNOWN,
    CIRCLE,
    REPEATED,
    NOTHING_RIGHT,
    SEVERAL_RIGHT,
    NOT_WORTH_ONE,
    ALL_TICKED_PASSES,
    NOT_FOUR,
    NOT_EACH_ONCE,
    OTHER_KIND,
    MORE_THAN_THERE_ARE,
    UNEQUAL_POINTS,
    NOT_READY,
    NOT_RIGHT;

    /** One that is new to this desktop is just not right. */
    static DraftReason of(String code) {
        var name = code.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(values())
                .filter(reason -> reason.name().equals(name))
                .findFirst()
                .orElse(NOT_RIGHT);
    }
}
