package ch.cryptocare.desktop.courses.quiz;

import ch.cryptocare.common.value.TaskKind;
import ch.cryptocare.desktop.i18n.Text;

/** What a policy does to the answers of a kind of question, in a sentence. */
final class MarkingWords {
    private MarkingWords() {}

    /** Empty for a policy that is not known here. */
    static String of(TaskKind kind, String policy, Text text) {
        return Marking.of(policy)
                .filter(one -> Marking.of(kind).contains(one))
                .map(one -> text.of("quiz-editor.policy." + one + "." + group(kind)))
                .orElse("");
    }

    private static String group(TaskKind kind) {
        return switch (kind) {
            case SINGLE, TRUE_FALSE, NUMERIC -> "one";
            case MULTIPLE -> "ticks";
            case ORDERING, MATCHING -> "places";
        };
    }
}
