package ch.cryptocare.common.contract.learning;

import java.util.Optional;

/**
 * What somebody answers to a question.
 *
 * @param sequence counts what one says about this question, from 1 on: what is older never takes the place of what is newer
 * @param answer without it, what was answered is taken back
 */
public record AnswerRequest(String question, long sequence, Optional<QuizAnswer> answer) {}
