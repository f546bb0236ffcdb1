package ch.cryptocare.common.contract.learning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** An answer: exactly one of these, as the kind of the question asks; options by their names. */
public record QuizAnswer(
        Optional<String> chosen,
        Optional<List<String>> ticked,
        Optional<Boolean> said,
        Optional<List<String>> ordered,
        Optional<List<MatchedPair>> matched,
        Optional<BigDecimal> typed) {}
