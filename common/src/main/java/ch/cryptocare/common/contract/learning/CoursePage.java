package ch.cryptocare.common.contract.learning;

import java.util.List;
import java.util.Optional;

/** A page of the catalogue, the latest published first. */
public record CoursePage(List<CourseSummary> items, Optional<String> nextCursor) {}
