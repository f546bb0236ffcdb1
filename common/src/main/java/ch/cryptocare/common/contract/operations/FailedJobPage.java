package ch.cryptocare.common.contract.operations;

import java.util.List;
import java.util.Optional;

/** A page of work that fails, what has failed for longest first. */
public record FailedJobPage(List<FailedJobSummary> items, Optional<String> nextCursor) {}
