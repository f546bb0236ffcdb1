package ch.cryptocare.common.contract.scheduling;

import java.util.List;
import java.util.Optional;

/** Appointments, the latest start first; a page may be short, or empty, though more follow. */
public record LedgerPage(List<LedgerEntry> items, Optional<String> nextCursor) {}
