package ch.cryptocare.common.contract.authoring;

import java.util.List;
import java.util.Optional;

/** Courses, those that were changed last first. */
public record AuthoredCoursePage(List<AuthoredCourseSummary> items, Optional<String> nextCursor) {}
