package ch.cryptocare.common.contract.auth;

import java.util.List;
import java.util.Optional;

/** The organizations that the caller belongs to. */
public record MembershipPage(List<MembershipSummary> items, Optional<String> nextCursor) {}
