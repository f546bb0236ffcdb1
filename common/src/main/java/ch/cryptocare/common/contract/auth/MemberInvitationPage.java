package ch.cryptocare.common.contract.auth;

import java.util.List;
import java.util.Optional;

/** A page of an organization's open invitations, the one that ends last first. */
public record MemberInvitationPage(List<MemberInvitationSummary> items, Optional<String> nextCursor) {}
