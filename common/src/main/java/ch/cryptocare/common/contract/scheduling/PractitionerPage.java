package ch.cryptocare.common.contract.scheduling;

import java.util.List;
import java.util.Optional;

/** A page of search results, best first; {@code ranking} says in the caller's language what "best" means. */
public record PractitionerPage(List<PractitionerSummary> items, Optional<String> nextCursor, String ranking) {}
