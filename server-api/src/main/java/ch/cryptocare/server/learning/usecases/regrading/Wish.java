package ch.cryptocare.server.learning.usecases.regrading;

import ch.cryptocare.server.learning.domain.quiz.Correction;
import ch.cryptocare.server.learning.domain.quiz.QuestionId;
import ch.cryptocare.server.learning.domain.quiz.QuizPlace;

/**
 * What is to be corrected.
 *
 * @param lowers whether marks go down, too
 */
public record Wish(QuizPlace quiz, QuestionId question, Correction correction, boolean lowers) {}
