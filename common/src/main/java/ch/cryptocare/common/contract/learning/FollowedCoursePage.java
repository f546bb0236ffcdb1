package ch.cryptocare.common.contract.learning;

import java.util.List;

/** All that somebody follows, the last begun first. */
public record FollowedCoursePage(List<FollowedCourseSummary> items) {}
