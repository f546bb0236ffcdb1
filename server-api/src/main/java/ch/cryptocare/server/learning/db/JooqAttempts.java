package ch.cryptocare.server.learning.db;

import static ch.cryptocare.server.tables.learning.Tables.ANSWER;
import static ch.cryptocare.server.tables.learning.Tables.ATTEMPT;
import static ch.cryptocare.server.tables.learning.Tables.ENROLMENT;
import static ch.cryptocare.server.tables.learning.Tables.EXTRA_TIME;
import static ch.cryptocare.server.tables.learning.Tables.QUESTION;
import static ch.cryptocare.server.tables.learning.Tables.QUIZ;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.AttemptId;
import ch.cryptocare.common.value.EnrolmentId;
import ch.cryptocare.server.learning.domain.quiz.Answer;
import ch.cryptocare.server.learning.domain.quiz.Attempt;
import ch.cryptocare.server.learning.domain.quiz.Given;
import ch.cryptocare.server.learning.domain.quiz.Question;
import ch.cryptocare.server.learning.domain.quiz.QuestionId;
import ch.cryptocare.server.learning.domain.quiz.Quiz;
import ch.cryptocare.server.learning.domain.quiz.QuizPlace;
import ch.cryptocare.server.learning.domain.quiz.Remark;
import ch.cryptocare.server.learning.usecases.Attempts;
import ch.cryptocare.server.tables.learning.tables.records.AnswerRecord;
import ch.cryptocare.server.tables.learning.tables.records.AttemptRecord;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;

/** Attempts in PostgreSQL, whose triggers change nothing of one that is over. */
public final class JooqAttempts implements Attempts {
    private final DSLContext sql;

    public JooqAttempts(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Quiz> quiz(QuizPlace place) {
        return Quizzes.of(sql, place);
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
        sql.executeInsert(AttemptRows.row(attempt));
    }

    @Override
    public Optional<Attempt> find(AttemptId id) {
        return sql.select(ATTEMPT, RegradeRows.OF_ATTEMPT)
                .from(ATTEMPT)
                .where(ATTEMPT.ID.eq(id.value()))
                .fetchOptional(AttemptRows::attempt);
    }

    @Override
    public Optional<Attempt> find(AccountId owner, AttemptId id) {
        return own(owner, id).fetchOptional(AttemptRows::attempt);
    }

    @Override
    public Optional<Attempt> lock(AccountId owner, AttemptId id) {
        return own(owner, id).forUpdate().of(ATTEMPT).fetchOptional(AttemptRows::attempt);
    }

    private SelectConditionStep<Record2<AttemptRecord, List<Remark>>> own(AccountId owner, AttemptId id) {
        return sql.select(ATTEMPT, RegradeRows.OF_ATTEMPT)
                .from(ATTEMPT)
                .join(ENROLMENT)
                .on(ENROLMENT.ID.eq(ATTEMPT.ENROLMENT_ID))
                .where(ATTEMPT.ID.eq(id.value()), ENROLMENT.ACCOUNT_ID.eq(owner.value()));
    }

    @Override
    public Attempt lock(AttemptId id) {
        return AttemptRows.attempt(sql.select(ATTEMPT, RegradeRows.OF_ATTEMPT)
                .from(ATTEMPT)
                .where(ATTEMPT.ID.eq(id.value()))
                .forUpdate()
                .of(ATTEMPT)
                .fetchSingle());
    }

    @Override
    public List<Attempt> of(EnrolmentId enrolment, int chapter) {
        return sql.select(ATTEMPT, RegradeRows.OF_ATTEMPT)
                .from(ATTEMPT)
                .where(ATTEMPT.ENROLMENT_ID.eq(enrolment.value()), ATTEMPT.POSITION.eq(chapter))
                .orderBy(ATTEMPT.ORDINAL)
                .fetch(AttemptRows::attempt);
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
        var row = AttemptRows.row(ended);
        sql.update(ATTEMPT)
                .set(ATTEMPT.STATE, row.getState())
                .set(ATTEMPT.ENDED_AT, row.getEndedAt())
                .set(ATTEMPT.EARNED, row.getEarned())
                .set(ATTEMPT.POINTS, row.getPoints())
                .where(ATTEMPT.ID.eq(row.getId()))
                .execute();
    }

    @Override
    public void remark(AttemptId attempt, List<Remark> remarks) {
        sql.batchInsert(remarks.stream()
                        .map(remark -> AttemptRows.row(attempt, remark))
                        .toList())
                .execute();
    }

    @Override
    public void hold(QuizPlace quiz) {
        sql.selectOne().from(QUIZ).where(RegradeRows.at(quiz)).forShare().fetch();
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

    static Given given(AnswerRecord row) {
        var answer = Optional.ofNullable(row.getAnswer()).map(json -> QuizJson.read(Answer.class, json));
        return new Given(row.getSequence(), answer, row.getSavedAt());
    }
}
