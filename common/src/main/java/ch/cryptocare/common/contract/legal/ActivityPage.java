package ch.cryptocare.common.contract.legal;

import java.util.List;
import java.util.Optional;

/** Processing activities in the register's order. */
public record ActivityPage(List<ActivitySummary> items, Optional<String> nextCursor) {}
