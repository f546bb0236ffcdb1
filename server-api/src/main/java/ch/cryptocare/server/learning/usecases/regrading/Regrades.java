package ch.cryptocare.server.learning.usecases.regrading;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.AttemptId;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.server.learning.domain.Enrolment;
import ch.cryptocare.server.learning.domain.quiz.QuestionId;
import ch.cryptocare.server.learning.domain.quiz.QuizPlace;
import ch.cryptocare.server.learning.domain.quiz.Regrade;
import ch.cryptocare.server.learning.domain.quiz.Remark;
import ch.cryptocare.server.learning.domain.quiz.Sitting;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was corrected of the quizzes that people sat. */
public interface Regrades {
    /** @param changed how many attempts have another mark since */
    record Made(Regrade regrade, int changed) {}

    /** @param lacksNothingElse whether every other chapter of the course is done */
    record Sat(Enrolment enrolment, Sitting sitting, boolean lacksNothingElse) {}

    /** How often each question was asked by attempts that are over. */
    Map<QuizPlace, Map<QuestionId, Integer>> asked(CourseId course);

    /** The first one of each quiz first. */
    Map<QuizPlace, List<Made>> made(CourseId course);

    /** Those of whom an attempt that is over asked the question, with all their attempts. */
    List<Sat> sat(QuizPlace quiz, QuestionId question);

    /** Nobody else moves those who attempted the quiz until the transaction ends. Before {@link #hold}. */
    void lockLearners(QuizPlace quiz);

    /** No attempt at the quiz ends until the transaction does, nor is another question of it corrected. */
    void hold(QuizPlace quiz);

    Optional<Made> find(QuizPlace quiz, String fingerprint);

    void add(QuizPlace quiz, Made made, String fingerprint, AccountId by);

    void remark(Map<AttemptId, Remark> remarks);
}
