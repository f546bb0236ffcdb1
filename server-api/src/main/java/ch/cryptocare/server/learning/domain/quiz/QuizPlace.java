package ch.cryptocare.server.learning.domain.quiz;

import ch.cryptocare.common.value.CourseId;

/** Where a quiz stands: a chapter of one version of a course. */
public record QuizPlace(CourseId course, int version, int chapter) {}
