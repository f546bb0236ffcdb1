package ch.cryptocare.server.learning.usecases;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.AttemptId;
import ch.cryptocare.common.value.EnrolmentId;
import ch.cryptocare.server.learning.domain.quiz.Attempt;
import ch.cryptocare.server.learning.domain.quiz.Given;
import ch.cryptocare.server.learning.domain.quiz.Question;
import ch.cryptocare.server.learning.domain.quiz.QuestionId;
import ch.cryptocare.server.learning.domain.quiz.Quiz;
import ch.cryptocare.server.learning.domain.quiz.QuizPlace;
import ch.cryptocare.server.learning.domain.quiz.Remark;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What people attempted, and what they answered. */
public interface Attempts {
    /** The quiz that a chapter is, as its version of the course has it for ever, with what was corrected since. */
    Optional<Quiz> quiz(QuizPlace place);

    /**
     * Nobody corrects a question of it until the transaction ends. Before it is read; whoever also locks an enrolment does
     * that first.
     */
    void hold(QuizPlace quiz);

    /** Of the quiz that is attempted, whether this attempt asks it or not. */
    Optional<Question> question(Attempt attempt, QuestionId question);

    void begin(Attempt attempt);

    Optional<Attempt> find(AttemptId id);

    /** What is nobody's is not told from what is somebody else's. */
    Optional<Attempt> find(AccountId owner, AttemptId id);

    /** The same, and nobody else moves it until the transaction ends. */
    Optional<Attempt> lock(AccountId owner, AttemptId id);

    /** Nobody else moves it until the transaction ends; whoever also locks its enrolment does that first. */
    Attempt lock(AttemptId id);

    /** The first one first. */
    List<Attempt> of(EnrolmentId enrolment, int chapter);

    Map<QuestionId, Given> answers(AttemptId attempt);

    Optional<Given> answer(AttemptId attempt, QuestionId question);

    /** In the place of what was answered before. */
    void save(AttemptId attempt, QuestionId question, Given given);

    void end(Attempt ended);

    /** What was corrected of its questions, and what it brings since. */
    void remark(AttemptId attempt, List<Remark> remarks);

    /** Those that are open although their time was over before this, the oldest first. */
    List<AttemptId> open(Instant deadlineBefore, int atMost);

    int extraPercent(EnrolmentId enrolment);

    void grant(EnrolmentId enrolment, int extraPercent);
}
