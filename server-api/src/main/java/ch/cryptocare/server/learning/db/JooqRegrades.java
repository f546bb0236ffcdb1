package ch.cryptocare.server.learning.db;

import static ch.cryptocare.server.tables.learning.Tables.ANSWER;
import static ch.cryptocare.server.tables.learning.Tables.ATTEMPT;
import static ch.cryptocare.server.tables.learning.Tables.CHAPTER;
import static ch.cryptocare.server.tables.learning.Tables.CHAPTER_DONE;
import static ch.cryptocare.server.tables.learning.Tables.ENROLMENT;
import static ch.cryptocare.server.tables.learning.Tables.QUIZ;
import static ch.cryptocare.server.tables.learning.Tables.REGRADE;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.AttemptId;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.server.learning.domain.quiz.Attempt;
import ch.cryptocare.server.learning.domain.quiz.Correction;
import ch.cryptocare.server.learning.domain.quiz.Given;
import ch.cryptocare.server.learning.domain.quiz.QuestionId;
import ch.cryptocare.server.learning.domain.quiz.QuizPlace;
import ch.cryptocare.server.learning.domain.quiz.Remark;
import ch.cryptocare.server.learning.domain.quiz.Sitting;
import ch.cryptocare.server.learning.usecases.regrading.Regrades;
import ch.cryptocare.server.tables.learning.tables.records.EnrolmentRecord;
import ch.cryptocare.server.tables.learning.tables.records.RegradeRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** Regrades in PostgreSQL, whose triggers change nothing of one that is made. */
public final class JooqRegrades implements Regrades {
    private final DSLContext sql;

    public JooqRegrades(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Map<QuizPlace, Map<QuestionId, Integer>> asked(CourseId course) {
        var question = DSL.field("asked.value ->> 'question'", SQLDataType.VARCHAR);
        var found = new HashMap<QuizPlace, Map<QuestionId, Integer>>();
        sql.select(ENROLMENT.NUMBER, ATTEMPT.POSITION, question, DSL.count())
                .from(ATTEMPT)
                .join(ENROLMENT)
                .on(ENROLMENT.ID.eq(ATTEMPT.ENROLMENT_ID))
                .crossApply(DSL.table("jsonb_array_elements({0} -> 'asked')", ATTEMPT.SHEET)
                        .as("asked"))
                .where(ENROLMENT.COURSE_ID.eq(course.value()), ATTEMPT.STATE.ne(DSL.inline("OPEN")))
                .groupBy(ENROLMENT.NUMBER, ATTEMPT.POSITION, question)
                .forEach(row -> found.computeIfAbsent(
                                new QuizPlace(course, row.value1(), row.value2()), _ -> new HashMap<>())
                        .put(new QuestionId(row.value3()), row.value4()));
        return found;
    }

    @Override
    public Map<QuizPlace, List<Made>> made(CourseId course) {
        return sql.selectFrom(REGRADE)
                .where(REGRADE.COURSE_ID.eq(course.value()))
                .orderBy(REGRADE.ORDINAL)
                .fetchGroups(row -> new QuizPlace(course, row.getNumber(), row.getPosition()), JooqRegrades::made);
    }

    @Override
    public List<Sat> sat(QuizPlace quiz, QuestionId question) {
        var attempts = attempts(quiz);
        var answers = answers(quiz, question);
        var done = DSL.exists(DSL.selectOne()
                .from(CHAPTER_DONE)
                .where(CHAPTER_DONE.ENROLMENT_ID.eq(ENROLMENT.ID), CHAPTER_DONE.POSITION.eq(quiz.chapter())));
        return sql.select(ENROLMENT, DSL.field(done), DSL.field(DSL.not(lacksAnother(quiz))))
                .from(ENROLMENT)
                .where(of(quiz), DSL.exists(DSL.selectOne().from(ATTEMPT).where(over(quiz, question))))
                .orderBy(ENROLMENT.ID)
                .fetch(row -> sat(row.value1(), attempts, answers, row.value2(), row.value3()));
    }

    private static Sat sat(
            EnrolmentRecord row,
            Map<UUID, List<Attempt>> attempts,
            Map<AttemptId, Map<QuestionId, Given>> answers,
            boolean hasPassed,
            boolean lacksNothingElse) {
        var theirs = attempts.getOrDefault(row.getId(), List.of());
        var enrolment = JooqEnrolments.enrolment(row);
        var given = new HashMap<AttemptId, Map<QuestionId, Given>>();
        for (var attempt : theirs) given.put(attempt.id(), answers.getOrDefault(attempt.id(), Map.of()));
        return new Sat(enrolment, new Sitting(enrolment.id(), theirs, given, hasPassed), lacksNothingElse);
    }

    private Map<UUID, List<Attempt>> attempts(QuizPlace quiz) {
        return sql.select(ATTEMPT, RegradeRows.OF_ATTEMPT)
                .from(ATTEMPT)
                .join(ENROLMENT)
                .on(ENROLMENT.ID.eq(ATTEMPT.ENROLMENT_ID))
                .where(of(quiz), ATTEMPT.POSITION.eq(quiz.chapter()))
                .orderBy(ATTEMPT.ENROLMENT_ID, ATTEMPT.ORDINAL)
                .fetchGroups(row -> row.value1().getEnrolmentId(), AttemptRows::attempt);
    }

    private Map<AttemptId, Map<QuestionId, Given>> answers(QuizPlace quiz, QuestionId question) {
        var answers = new HashMap<AttemptId, Map<QuestionId, Given>>();
        sql.select(ANSWER)
                .from(ANSWER)
                .join(ATTEMPT)
                .on(ATTEMPT.ID.eq(ANSWER.ATTEMPT_ID))
                .join(ENROLMENT)
                .on(ENROLMENT.ID.eq(ATTEMPT.ENROLMENT_ID))
                .where(of(quiz), over(quiz, question))
                .forEach(row -> answers.computeIfAbsent(
                                new AttemptId(row.value1().getAttemptId()), _ -> new HashMap<>())
                        .put(new QuestionId(row.value1().getQuestion()), JooqAttempts.given(row.value1())));
        return answers;
    }

    @Override
    public void lockLearners(QuizPlace quiz) {
        sql.select(ENROLMENT.ID)
                .from(ENROLMENT)
                .where(
                        of(quiz),
                        DSL.exists(DSL.selectOne()
                                .from(ATTEMPT)
                                .where(ATTEMPT.ENROLMENT_ID.eq(ENROLMENT.ID), ATTEMPT.POSITION.eq(quiz.chapter()))))
                .orderBy(ENROLMENT.ID)
                .forUpdate()
                .of(ENROLMENT)
                .fetch();
    }

    @Override
    public void hold(QuizPlace quiz) {
        sql.selectOne().from(QUIZ).where(RegradeRows.at(quiz)).forUpdate().fetch();
    }

    @Override
    public Optional<Made> find(QuizPlace quiz, String fingerprint) {
        return sql.selectFrom(REGRADE)
                .where(
                        REGRADE.COURSE_ID.eq(quiz.course().value()),
                        REGRADE.NUMBER.eq(quiz.version()),
                        REGRADE.POSITION.eq(quiz.chapter()),
                        REGRADE.FINGERPRINT.eq(fingerprint))
                .fetchOptional(JooqRegrades::made);
    }

    @Override
    public void add(QuizPlace quiz, Made made, String fingerprint, AccountId by) {
        var regrade = made.regrade();
        sql.executeInsert(new RegradeRecord(
                quiz.course().value(),
                quiz.version(),
                quiz.chapter(),
                regrade.ordinal(),
                regrade.question().value(),
                QuizJson.write(Correction.class, regrade.correction()),
                regrade.reason(),
                regrade.lowers(),
                fingerprint,
                made.changed(),
                by.value(),
                regrade.at()));
    }

    @Override
    public void remark(Map<AttemptId, Remark> remarks) {
        sql.batchInsert(remarks.entrySet().stream()
                        .map(one -> AttemptRows.row(one.getKey(), one.getValue()))
                        .toList())
                .execute();
    }

    private static Made made(RegradeRecord row) {
        return new Made(RegradeRows.regrade(row), row.getChanged());
    }

    private static Condition of(QuizPlace quiz) {
        return ENROLMENT.COURSE_ID.eq(quiz.course().value()).and(ENROLMENT.NUMBER.eq(quiz.version()));
    }

    private static Condition over(QuizPlace quiz, QuestionId question) {
        Field<JSONB> asked = DSL.inline(JSONB.valueOf("[{\"question\":\"" + question + "\"}]"));
        return ATTEMPT.ENROLMENT_ID
                .eq(ENROLMENT.ID)
                .and(ATTEMPT.POSITION.eq(quiz.chapter()))
                .and(ATTEMPT.STATE.ne(DSL.inline("OPEN")))
                .and(DSL.condition("{0} -> 'asked' @> {1}", ATTEMPT.SHEET, asked));
    }

    private static Condition lacksAnother(QuizPlace quiz) {
        return DSL.exists(DSL.selectOne()
                .from(CHAPTER)
                .where(
                        CHAPTER.COURSE_ID.eq(ENROLMENT.COURSE_ID),
                        CHAPTER.NUMBER.eq(ENROLMENT.NUMBER),
                        CHAPTER.POSITION.ne(quiz.chapter()))
                .andNotExists(DSL.selectOne()
                        .from(CHAPTER_DONE)
                        .where(
                                CHAPTER_DONE.ENROLMENT_ID.eq(ENROLMENT.ID),
                                CHAPTER_DONE.POSITION.eq(CHAPTER.POSITION))));
    }
}
