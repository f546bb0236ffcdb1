package ch.cryptocare.common.contract.learning;

import ch.cryptocare.common.value.CourseId;
import java.util.Map;

/** A course that is followed before another. */
public record CoursePrerequisite(CourseId id, Map<String, String> title) {}
