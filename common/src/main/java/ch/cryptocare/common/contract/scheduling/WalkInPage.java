package ch.cryptocare.common.contract.scheduling;

import java.util.List;

/** Who waits, in the order in which they came. */
public record WalkInPage(List<WalkInSummary> items) {}
