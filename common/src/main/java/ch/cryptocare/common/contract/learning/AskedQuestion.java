package ch.cryptocare.common.contract.learning;

import ch.cryptocare.common.value.TaskKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A question as an attempt asks it.
 *
 * @param options what may be chosen, ticked, put in order, or matched to {@code left}
 * @param unit of the number that is asked for
 * @param given what was last answered
 * @param mark when whoever answered may know
 * @param solution when whoever answered may know
 */
public record AskedQuestion(
        String id,
        TaskKind kind,
        Map<String, String> text,
        int points,
        List<QuestionOption> left,
        List<QuestionOption> options,
        Optional<String> unit,
        Optional<GivenAnswer> given,
        Optional<QuestionMark> mark,
        Optional<QuestionSolution> solution) {}
