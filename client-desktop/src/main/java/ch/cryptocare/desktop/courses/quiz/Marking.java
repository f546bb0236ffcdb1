package ch.cryptocare.desktop.courses.quiz;

import ch.cryptocare.common.value.TaskKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The policies by which an answer becomes a mark, as the server numbers them. */
enum Marking {
    ALL_OR_NOTHING_1,
    RIGHT_MINUS_WRONG_1,
    MOODLE_1,
    HALVES_1,
    KPRIME_1;

    /** A policy of later days has no constant here. */
    static Optional<Marking> of(String policy) {
        return Arrays.stream(values()).filter(one -> one.name().equals(policy)).findFirst();
    }

    /** Those that mark such a question otherwise than all the rest. */
    static List<Marking> of(TaskKind kind) {
        return switch (kind) {
            case SINGLE -> List.of(ALL_OR_NOTHING_1, MOODLE_1);
            case MULTIPLE -> List.of(values());
            case TRUE_FALSE, NUMERIC -> List.of(ALL_OR_NOTHING_1);
            case ORDERING, MATCHING -> List.of(ALL_OR_NOTHING_1, RIGHT_MINUS_WRONG_1, MOODLE_1);
        };
    }

    /** Whether authors write beside each option what it is worth. */
    static boolean asksForWorth(TaskKind kind, String policy) {
        var hasTicks = kind == TaskKind.SINGLE || kind == TaskKind.MULTIPLE;
        return hasTicks && policy.equals(MOODLE_1.name());
    }
}
