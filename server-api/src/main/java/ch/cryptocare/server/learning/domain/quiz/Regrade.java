package ch.cryptocare.server.learning.domain.quiz;

import java.time.Instant;

/**
 * That a question of a published quiz was corrected.
 *
 * @param ordinal from 1 on, for each quiz
 * @param reason as those who were asked read it
 * @param lowers whether marks went down, too
 */
public record Regrade(
        int ordinal, QuestionId question, Correction correction, String reason, boolean lowers, Instant at) {}
