package ch.cryptocare.common.contract.auth;

import java.util.List;
import java.util.Optional;

/** A page of the open invitations, the one that ends last first. */
public record InvitationPage(List<InvitationSummary> items, Optional<String> nextCursor) {}
