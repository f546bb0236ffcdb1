package ch.cryptocare.server.learning.http;

import ch.cryptocare.common.contract.learning.AttemptResponse;
import ch.cryptocare.common.contract.learning.AttemptSummary;
import ch.cryptocare.common.contract.learning.QuizResponse;
import ch.cryptocare.common.contract.learning.QuizResult;
import ch.cryptocare.common.value.AttemptStatus;
import ch.cryptocare.server.learning.domain.quiz.Attempt;
import ch.cryptocare.server.learning.domain.quiz.AttemptState;
import ch.cryptocare.server.learning.domain.quiz.Question;
import ch.cryptocare.server.learning.domain.quiz.Result;
import ch.cryptocare.server.learning.domain.quiz.Standing;
import ch.cryptocare.server.learning.usecases.TakenQuiz;
import ch.cryptocare.server.learning.usecases.TakenQuiz.Taken;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Quizzes and attempts as the contract has them. */
final class QuizJson {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private QuizJson() {}

    static QuizResponse quiz(TakenQuiz taken) {
        var standing = taken.standing();
        var quiz = standing.quiz();
        var limits = quiz.limits();
        return new QuizResponse(
                taken.enrolment().course(),
                taken.chapter(),
                quiz.drawn(),
                quiz.threshold().toString(),
                limits.attempts(),
                limits.timeWith(taken.extraPercent()).map(Duration::toSeconds),
                limits.firstPause().toSeconds(),
                limits.nextPause().toSeconds(),
                quiz.counting(),
                quiz.marks(),
                quiz.solutions(),
                standing.left(),
                standing.nextFrom(),
                standing.counted().map(Object::toString),
                standing.isPassed(),
                standing.attempts().stream()
                        .map(attempt -> summary(attempt, standing))
                        .toList());
    }

    static AttemptResponse attempt(Taken taken, Instant now) {
        var attempt = taken.attempt();
        var standing = taken.quiz().standing();
        var questions = standing.quiz().questions().collect(Collectors.toMap(Question::id, Function.identity()));
        return new AttemptResponse(
                attempt.id(),
                taken.quiz().enrolment().course(),
                attempt.chapter(),
                attempt.ordinal(),
                status(attempt.state()),
                now,
                attempt.startedAt(),
                attempt.deadline(),
                attempt.state().endedAt(),
                result(attempt, standing),
                former(attempt, standing),
                attempt.sheet().asked().stream()
                        .map(asked -> QuestionJson.question(
                                taken,
                                asked,
                                Optional.ofNullable(questions.get(asked.question()))
                                        .orElseThrow()))
                        .toList());
    }

    private static AttemptSummary summary(Attempt attempt, Standing standing) {
        return new AttemptSummary(
                attempt.id(),
                attempt.ordinal(),
                status(attempt.state()),
                attempt.startedAt(),
                attempt.state().endedAt(),
                result(attempt, standing));
    }

    private static Optional<QuizResult> result(Attempt attempt, Standing standing) {
        return attempt.result()
                .map(result ->
                        result(result, attempt.everReached(standing.quiz().threshold())));
    }

    private static Optional<QuizResult> former(Attempt attempt, Standing standing) {
        return attempt.state()
                .outcome()
                .filter(first -> !attempt.result().equals(Optional.of(first)))
                .map(first -> result(first, standing.reaches(first.share())));
    }

    private static QuizResult result(Result result, boolean isPassed) {
        return new QuizResult(result.earned().toString(), result.points(), percent(result), isPassed);
    }

    private static BigDecimal percent(Result result) {
        var share = result.share();
        return new BigDecimal(share.numerator())
                .multiply(HUNDRED)
                .divide(new BigDecimal(share.denominator()), 1, RoundingMode.FLOOR);
    }

    private static AttemptStatus status(AttemptState state) {
        return switch (state) {
            case AttemptState.Open _ -> AttemptStatus.OPEN;
            case AttemptState.Submitted _ -> AttemptStatus.SUBMITTED;
            case AttemptState.Lapsed _ -> AttemptStatus.LAPSED;
        };
    }
}
