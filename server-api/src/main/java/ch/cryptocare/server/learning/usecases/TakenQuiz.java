package ch.cryptocare.server.learning.usecases;

import ch.cryptocare.server.learning.domain.Enrolment;
import ch.cryptocare.server.learning.domain.quiz.Attempt;
import ch.cryptocare.server.learning.domain.quiz.Given;
import ch.cryptocare.server.learning.domain.quiz.QuestionId;
import ch.cryptocare.server.learning.domain.quiz.Score;
import ch.cryptocare.server.learning.domain.quiz.Standing;
import java.util.Map;
import java.util.Optional;

/** A quiz as whoever follows its course sees it. */
public record TakenQuiz(Enrolment enrolment, int chapter, int extraPercent, Standing standing) {

    /** One attempt of it, with what was answered. */
    public record Taken(TakenQuiz quiz, Attempt attempt, Map<QuestionId, Given> answers) {
        /** What each answer brought, when whoever answered may know. */
        public Optional<Score> score() {
            var mayKnow = !attempt.isOpen()
                    && (quiz.standing.shows(quiz.standing.quiz().marks()) || showsSolutions());
            return mayKnow ? Optional.of(Score.of(quiz.standing.quiz(), attempt.sheet(), answers)) : Optional.empty();
        }

        public boolean showsSolutions() {
            return !attempt.isOpen() && quiz.standing.shows(quiz.standing.quiz().solutions());
        }
    }
}
