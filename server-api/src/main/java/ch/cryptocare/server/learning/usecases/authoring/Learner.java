package ch.cryptocare.server.learning.usecases.authoring;

/**
 * Somebody who follows a course, as its authors see them.
 *
 * @param name nothing, when they have no account any more
 */
public record Learner(String name, Learners.Entry entry) {}
