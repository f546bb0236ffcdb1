package ch.cryptocare.common.contract.authoring;

import ch.cryptocare.common.contract.learning.QuestionOption;
import ch.cryptocare.common.contract.learning.QuizAnswer;
import ch.cryptocare.common.value.TaskKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A question of a published version that people were asked.
 *
 * @param chapter the number of the quiz, and {@code title} what it is called, by language tag
 * @param right what was published as right, and {@code tolerance} how far from a number still is
 * @param asked how many attempts asked it that are over
 * @param regrades what was corrected of it, the first one first
 */
public record SatQuestion(
        int version,
        int chapter,
        Map<String, String> title,
        String id,
        TaskKind kind,
        Map<String, String> text,
        int points,
        List<QuestionOption> options,
        Optional<String> unit,
        QuizAnswer right,
        Optional<BigDecimal> tolerance,
        int asked,
        List<RegradeSummary> regrades) {}
