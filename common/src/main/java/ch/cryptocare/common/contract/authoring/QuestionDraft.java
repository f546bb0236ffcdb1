package ch.cryptocare.common.contract.authoring;

import ch.cryptocare.common.contract.learning.MatchedPair;
import ch.cryptocare.common.value.TaskKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A question of a draft, with what is right.
 *
 * @param id its name within its quiz: {@code hand-rub-1}
 * @param explanation why what is right is right; nobody has to write one
 * @param policy how it is marked, with the number of the policy: {@code RIGHT_MINUS_WRONG_1}
 * @param options what may be chosen, ticked, put in order (here they are), or matched to {@code left}
 * @param pairs what of {@code left} is matched to which option
 * @param isTrue whether what a question of true or false says is true
 * @param number what is right to a question that asks for a number, and {@code tolerance} how far from it still is
 * @param unit of that number
 */
public record QuestionDraft(
        String id,
        TaskKind kind,
        WrittenText text,
        WrittenText explanation,
        String policy,
        int points,
        List<OptionDraft> options,
        List<OptionDraft> left,
        List<MatchedPair> pairs,
        Optional<Boolean> isTrue,
        Optional<BigDecimal> number,
        Optional<BigDecimal> tolerance,
        String unit) {}
