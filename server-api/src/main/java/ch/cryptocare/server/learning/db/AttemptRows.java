package ch.cryptocare.server.learning.db;

import ch.cryptocare.common.value.AttemptId;
import ch.cryptocare.common.value.EnrolmentId;
import ch.cryptocare.server.learning.domain.quiz.Attempt;
import ch.cryptocare.server.learning.domain.quiz.AttemptState;
import ch.cryptocare.server.learning.domain.quiz.AttemptState.Lapsed;
import ch.cryptocare.server.learning.domain.quiz.AttemptState.Open;
import ch.cryptocare.server.learning.domain.quiz.AttemptState.Submitted;
import ch.cryptocare.server.learning.domain.quiz.Fraction;
import ch.cryptocare.server.learning.domain.quiz.Remark;
import ch.cryptocare.server.learning.domain.quiz.Result;
import ch.cryptocare.server.learning.domain.quiz.Sheet;
import ch.cryptocare.server.tables.learning.tables.records.AttemptRecord;
import ch.cryptocare.server.tables.learning.tables.records.RemarkRecord;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Record2;

/** Attempts as rows, and out of them. */
final class AttemptRows {
    private AttemptRows() {}

    static AttemptRecord row(Attempt attempt) {
        var result = attempt.state().outcome();
        return new AttemptRecord(
                attempt.id().value(),
                attempt.enrolment().value(),
                attempt.chapter(),
                attempt.ordinal(),
                QuizJson.write(attempt.sheet()),
                attempt.startedAt(),
                attempt.deadline().orElse(null),
                word(attempt.state()),
                attempt.state().endedAt().orElse(null),
                result.map(one -> one.earned().toString()).orElse(null),
                result.map(Result::points).orElse(null));
    }

    static Attempt attempt(Record2<AttemptRecord, List<Remark>> found) {
        return attempt(found.value1(), found.value2());
    }

    static Attempt attempt(AttemptRecord row, List<Remark> remarks) {
        return new Attempt(
                new AttemptId(row.getId()),
                new EnrolmentId(row.getEnrolmentId()),
                row.getPosition(),
                row.getOrdinal(),
                QuizJson.read(Sheet.class, row.getSheet()),
                row.getStartedAt(),
                Optional.ofNullable(row.getDeadline()),
                state(row),
                remarks);
    }

    static RemarkRecord row(AttemptId attempt, Remark remark) {
        return new RemarkRecord(
                attempt.value(),
                remark.regrade(),
                remark.how().name(),
                remark.result().earned().toString(),
                remark.result().points());
    }

    private static String word(AttemptState state) {
        return switch (state) {
            case Open _ -> "OPEN";
            case Submitted _ -> "SUBMITTED";
            case Lapsed _ -> "LAPSED";
        };
    }

    private static AttemptState state(AttemptRecord row) {
        return switch (row.getState()) {
            case "OPEN" -> new Open();
            case "SUBMITTED" -> new Submitted(Objects.requireNonNull(row.getEndedAt()), result(row));
            case "LAPSED" -> new Lapsed(Objects.requireNonNull(row.getEndedAt()), result(row));
            case String other -> throw new IllegalStateException("a state nobody knows: " + other);
        };
    }

    private static Result result(AttemptRecord row) {
        return new Result(
                Fraction.parse(Objects.requireNonNull(row.getEarned())), Objects.requireNonNull(row.getPoints()));
    }
}
