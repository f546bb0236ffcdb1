package ch.cryptocare.common.contract.auth;

import java.util.List;
import java.util.Optional;

/** A page of an organization's members, who came first before the others. */
public record MemberPage(List<MemberSummary> items, Optional<String> nextCursor) {}
