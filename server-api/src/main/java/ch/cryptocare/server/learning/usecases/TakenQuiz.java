package ch.cryptocare.server.learning.usecases;

import ch.cryptocare.server.learning.domain.Enrolment;
import ch.cryptocare.server.learning.domain.quiz.Attempt;
import ch.cryptocare.server.learning.domain.quiz.Given;
import ch.cryptocare.server.learning.domain.quiz.Marking;
import ch.cryptocare.server.learning.domain.quiz.Question;
import ch.cryptocare.server.learning.domain.quiz.QuestionId;
import ch.cryptocare.server.learning.domain.quiz.Regrade;
import ch.cryptocare.server.learning.domain.quiz.Score;
import ch.cryptocare.server.learning.domain.quiz.Standing;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** A quiz as whoever follows its course sees it. */
public record TakenQuiz(Enrolment enrolment, int chapter, int extraPercent, Standing standing) {

    /** One attempt of it, with what was answered. */
    public record Taken(TakenQuiz quiz, Attempt attempt, Map<QuestionId, Given> answers) {
        /** What each answer brought, when whoever answered may know. */
        public Optional<Score> score() {
            var mayKnow = !attempt.isOpen()
                    && (quiz.standing.shows(quiz.standing.quiz().marks()) || showsSolutions());
            return mayKnow ? Optional.of(scored(attempt::isMarkedBy)) : Optional.empty();
        }

        /** As its end marked it, before anything was corrected afterwards. */
        public Score first() {
            return scored(attempt::isMarkedAtEndBy);
        }

        public Marking marking(Question question) {
            return quiz.standing.quiz().marking(question, regrade -> attempt.isOpen() || attempt.isMarkedBy(regrade));
        }

        public Marking firstMarking(Question question) {
            return quiz.standing.quiz().marking(question, attempt::isMarkedAtEndBy);
        }

        private Score scored(Predicate<Regrade> counting) {
            return Score.of(quiz.standing.quiz(), attempt.sheet(), answers, counting);
        }

        public boolean showsSolutions() {
            return !attempt.isOpen() && quiz.standing.shows(quiz.standing.quiz().solutions());
        }
    }
}
