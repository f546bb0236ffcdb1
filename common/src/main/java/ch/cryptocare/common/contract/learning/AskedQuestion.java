package ch.cryptocare.common.contract.learning;

import ch.cryptocare.common.value.TaskKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A question as an attempt asks it.
 *
 * @param points none, when it was withdrawn and counts for nobody
 * @param options what may be chosen, ticked, put in order, or matched to {@code left}
 * @param unit of the number that is asked for
 * @param given what was last answered
 * @param mark when whoever answered may know
 * @param solution when whoever answered may know
 * @param corrections what was corrected of it, the first one first, when whoever answered may know their mark
 * @param formerMark what the answer was worth at the end of the attempt, when it is worth something else since
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
        Optional<QuestionSolution> solution,
        List<QuestionCorrection> corrections,
        Optional<FormerMark> formerMark) {}
