package ch.cryptocare.desktop.courses.quiz;

import ch.cryptocare.common.contract.authoring.OptionDraft;
import ch.cryptocare.common.contract.authoring.QuestionDraft;
import ch.cryptocare.common.contract.authoring.WrittenText;
import ch.cryptocare.common.contract.learning.MatchedPair;
import ch.cryptocare.common.value.TaskKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A question as it was, but for what is set here. */
final class QuestionChange {
    String id;
    TaskKind kind;
    WrittenText text;
    WrittenText explanation;
    String policy;
    int points;
    List<OptionDraft> options;
    List<OptionDraft> left;
    List<MatchedPair> pairs;
    Optional<Boolean> isTrue;
    Optional<BigDecimal> number;
    Optional<BigDecimal> tolerance;
    String unit;

    private QuestionChange(QuestionDraft before) {
        id = before.id();
        kind = before.kind();
        text = before.text();
        explanation = before.explanation();
        policy = before.policy();
        points = before.points();
        options = before.options();
        left = before.left();
        pairs = before.pairs();
        isTrue = before.isTrue();
        number = before.number();
        tolerance = before.tolerance();
        unit = before.unit();
    }

    static QuestionDraft of(QuestionDraft before, Consumer<QuestionChange> what) {
        var now = new QuestionChange(before);
        what.accept(now);
        return now.made();
    }

    private QuestionDraft made() {
        return new QuestionDraft(
                id, kind, text, explanation, policy, points, options, left, pairs, isTrue, number, tolerance, unit);
    }
}
