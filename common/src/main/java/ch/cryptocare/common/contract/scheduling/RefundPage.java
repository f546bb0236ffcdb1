package ch.cryptocare.common.contract.scheduling;

import java.util.List;
import java.util.Optional;

/** Refunds, the latest first; a page may be short, or empty, though more follow. */
public record RefundPage(List<RefundEntry> items, Optional<String> nextCursor) {}
