package ch.cryptocare.server.learning.db;

import static ch.cryptocare.server.tables.learning.Tables.ANSWER;
import static ch.cryptocare.server.tables.learning.Tables.ATTEMPT;
import static ch.cryptocare.server.tables.learning.Tables.ENROLMENT;
import static ch.cryptocare.server.tables.learning.Tables.EXTRA_TIME;
import static ch.cryptocare.server.tables.learning.Tables.QUESTION;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.AttemptId;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.common.value.EnrolmentId;
import ch.cryptocare.server.learning.domain.quiz.Answer;
import ch.cryptocare.server.learning.domain.quiz.Attempt;
import ch.cryptocare.server.learning.domain.quiz.AttemptState;
import ch.cryptocare.server.learning.domain.quiz.AttemptState.Lapsed;
import ch.cryptocare.server.learning.domain.quiz.AttemptState.Open;
import ch.cryptocare.server.learning.domain.quiz.AttemptState.Submitted;
import ch.cryptocare.server.learning.domain.quiz.Fraction;
import ch.cryptocare.server.learning.domain.quiz.Given;
import ch.cryptocare.server.learning.domain.quiz.Question;
import ch.cryptocare.server.learning.domain.quiz.QuestionId;
import ch.cryptocare.server.learning.domain.quiz.Quiz;
import ch.cryptocare.server.learning.domain.quiz.Result;
import ch.cryptocare.server.learning.domain.quiz.Sheet;
import ch.cryptocare.server.learning.usecases.Attempts;
import ch.cryptocare.server.tables.learning.tables.records.AnswerRecord;
import ch.cryptocare.server.tables.learning.tables.records.AttemptRecord;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;

/** Attempts in PostgreSQL, whose triggers change nothing of one that is over. */
public final class JooqAttempts implements Attempts {
    private final DSLContext sql;

    public JooqAttempts(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Quiz> quiz(CourseId course, int version, int chapter) {
        return Quizzes.of(sql, course.value(), version, chapter);
    }

    @Override
    public Optional<Question> question(Attempt attempt, QuestionId question) {
        return sql.select(QUESTION)
                .from(QUESTION)
                .join(ENROLMENT)
                .on(ENROLMENT.COURSE_ID.eq(QUESTION.COURSE_ID), ENROLMENT.NUMBER.eq(QUESTION.NUMBER))
                .where(
                        ENROLMENT.ID.eq(attempt.enrolment().value()),
                        QUESTION.POSITION.eq(attempt.chapter()),
                        QUESTION.ID.eq(question.value()))
                .fetchOptional(row -> QuizRows.question(row.value1()));
    }

    @Override
    public void begin(Attempt attempt) {
        sql.executeInsert(row(attempt));
    }

    @Override
    public Optional<Attempt> find(AttemptId id) {
        return sql.selectFrom(ATTEMPT).where(ATTEMPT.ID.eq(id.value())).fetchOptional(JooqAttempts::attempt);
    }

    @Override
    public Optional<Attempt> find(AccountId owner, AttemptId id) {
        return own(owner, id).fetchOptional(row -> attempt(row.value1()));
    }

    @Override
    public Optional<Attempt> lock(AccountId owner, AttemptId id) {
        return own(owner, id).forUpdate().of(ATTEMPT).fetchOptional(row -> attempt(row.value1()));
    }

    private SelectConditionStep<Record1<AttemptRecord>> own(AccountId owner, AttemptId id) {
        return sql.select(ATTEMPT)
                .from(ATTEMPT)
                .join(ENROLMENT)
                .on(ENROLMENT.ID.eq(ATTEMPT.ENROLMENT_ID))
                .where(ATTEMPT.ID.eq(id.value()), ENROLMENT.ACCOUNT_ID.eq(owner.value()));
    }

    @Override
    public Attempt lock(AttemptId id) {
        return attempt(sql.selectFrom(ATTEMPT)
                .where(ATTEMPT.ID.eq(id.value()))
                .forUpdate()
                .fetchSingle());
    }

    @Override
    public List<Attempt> of(EnrolmentId enrolment, int chapter) {
        return sql.selectFrom(ATTEMPT)
                .where(ATTEMPT.ENROLMENT_ID.eq(enrolment.value()), ATTEMPT.POSITION.eq(chapter))
                .orderBy(ATTEMPT.ORDINAL)
                .fetch(JooqAttempts::attempt);
    }

    @Override
    public Map<QuestionId, Given> answers(AttemptId attempt) {
        return sql.selectFrom(ANSWER)
                .where(ANSWER.ATTEMPT_ID.eq(attempt.value()))
                .fetchMap(row -> new QuestionId(row.getQuestion()), JooqAttempts::given);
    }

    @Override
    public Optional<Given> answer(AttemptId attempt, QuestionId question) {
        return sql.selectFrom(ANSWER).where(said(attempt, question)).fetchOptional(JooqAttempts::given);
    }

    @Override
    public void save(AttemptId attempt, QuestionId question, Given given) {
        var row = new AnswerRecord(
                attempt.value(),
                question.value(),
                given.sequence(),
                given.answer()
                        .map(answer -> QuizJson.write(Answer.class, answer))
                        .orElse(null),
                given.savedAt());
        sql.insertInto(ANSWER)
                .set(row)
                .onConflict(ANSWER.ATTEMPT_ID, ANSWER.QUESTION)
                .doUpdate()
                .set(row)
                .execute();
    }

    @Override
    public void end(Attempt ended) {
        var row = row(ended);
        sql.update(ATTEMPT)
                .set(ATTEMPT.STATE, row.getState())
                .set(ATTEMPT.ENDED_AT, row.getEndedAt())
                .set(ATTEMPT.EARNED, row.getEarned())
                .set(ATTEMPT.POINTS, row.getPoints())
                .where(ATTEMPT.ID.eq(row.getId()))
                .execute();
    }

    @Override
    public List<AttemptId> open(Instant deadlineBefore, int atMost) {
        return sql.select(ATTEMPT.ID)
                .from(ATTEMPT)
                .where(ATTEMPT.STATE.eq(DSL.inline("OPEN")), ATTEMPT.DEADLINE.lt(deadlineBefore))
                .orderBy(ATTEMPT.DEADLINE)
                .limit(atMost)
                .fetch(row -> new AttemptId(row.value1()));
    }

    @Override
    public int extraPercent(EnrolmentId enrolment) {
        return sql.select(EXTRA_TIME.PERCENT)
                .from(EXTRA_TIME)
                .where(EXTRA_TIME.ENROLMENT_ID.eq(enrolment.value()))
                .fetchOptional(EXTRA_TIME.PERCENT)
                .orElse(0);
    }

    @Override
    public void grant(EnrolmentId enrolment, int extraPercent) {
        sql.insertInto(EXTRA_TIME, EXTRA_TIME.ENROLMENT_ID, EXTRA_TIME.PERCENT)
                .values(enrolment.value(), extraPercent)
                .onConflict(EXTRA_TIME.ENROLMENT_ID)
                .doUpdate()
                .set(EXTRA_TIME.PERCENT, extraPercent)
                .execute();
    }

    private static Condition said(AttemptId attempt, QuestionId question) {
        return ANSWER.ATTEMPT_ID.eq(attempt.value()).and(ANSWER.QUESTION.eq(question.value()));
    }

    private static AttemptRecord row(Attempt attempt) {
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

    private static Attempt attempt(AttemptRecord row) {
        return new Attempt(
                new AttemptId(row.getId()),
                new EnrolmentId(row.getEnrolmentId()),
                row.getPosition(),
                row.getOrdinal(),
                QuizJson.read(Sheet.class, row.getSheet()),
                row.getStartedAt(),
                Optional.ofNullable(row.getDeadline()),
                state(row));
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

    private static Given given(AnswerRecord row) {
        var answer = Optional.ofNullable(row.getAnswer()).map(json -> QuizJson.read(Answer.class, json));
        return new Given(row.getSequence(), answer, row.getSavedAt());
    }
}
