package ch.cryptocare.server.learning.usecases;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.AttemptId;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.server.learning.SampleCourse;
import ch.cryptocare.server.learning.db.JooqAttempts;
import ch.cryptocare.server.learning.domain.quiz.Answer;
import ch.cryptocare.server.learning.domain.quiz.Given;
import ch.cryptocare.server.learning.domain.quiz.QuestionId;
import ch.cryptocare.server.learning.domain.quiz.Quiz;
import ch.cryptocare.server.learning.usecases.TakenQuiz.Taken;
import java.util.Optional;
import java.util.Random;

/** Somebody who follows a course of the school that is one quiz. */
final class Pupil {
    static final int QUIZ = 1;

    final Learner learner;
    final JooqAttempts attempts;
    private final CourseId course;
    private final ReadQuiz read;
    private final BeginAttempt begin;
    private final SaveAnswer save;
    private final SubmitAttempt submit;
    private final EndOverdue overdue;
    private final GrantExtraTime extra;

    Pupil(School school, CourseId course) {
        this.course = course;
        learner = new Learner(school);
        var database = school.test.database;
        attempts = new JooqAttempts(database.sql);
        var end = new EndAttempt(
                attempts, new CompleteChapter(school.courses, learner.enrolments, school::certify), school.clock);
        read = new ReadQuiz(database, learner.enrolments, attempts, end, school.clock);
        begin = new BeginAttempt(database, learner.enrolments, attempts, read, new Random(7), school.clock);
        save = new SaveAnswer(database, attempts, school.clock);
        submit = new SubmitAttempt(database, learner.enrolments, read, end);
        overdue = new EndOverdue(database, learner.enrolments, attempts, read, school.clock);
        extra = new GrantExtraTime(database, learner.enrolments, attempts);
        learner.enrols(course);
    }

    static CourseId course(School school, Quiz quiz) {
        return school.publish(SampleCourse.called("Examen", "Exam")
                .with(SampleCourse.quiz(quiz))
                .content());
    }

    AccountId account() {
        return learner.account;
    }

    Taken begins() {
        return begin.begin(account(), course, QUIZ);
    }

    TakenQuiz looks() {
        return read.of(account(), course, QUIZ);
    }

    Taken looks(AttemptId attempt) {
        return read.of(account(), attempt);
    }

    Given answers(AttemptId attempt, String question, long sequence, Answer answer) {
        return save.save(account(), attempt, new QuestionId(question), sequence, Optional.of(answer));
    }

    Given takesBack(AttemptId attempt, String question, long sequence) {
        return save.save(account(), attempt, new QuestionId(question), sequence, Optional.empty());
    }

    Taken submits(AttemptId attempt) {
        return submit.submit(account(), attempt);
    }

    void gets(int extraPercent) {
        extra.grant(account(), course, extraPercent);
    }

    boolean isDone() {
        return learner.sees(course).enrolment().completedAt().isPresent();
    }

    /** As the job does. */
    void othersPassBy() {
        overdue.end();
    }
}
