package ch.cryptocare.common.contract.operations;

import java.util.List;
import java.util.Optional;

/** A page of the audit log, the latest first, and whether anybody tampered with it. */
public record AuditEventPage(List<AuditEventSummary> items, Optional<String> nextCursor, AuditChainResponse chain) {}
