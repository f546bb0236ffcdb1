package ch.cryptocare.common.contract.auth;

import java.util.List;
import java.util.Optional;

/** A page of the organizations, the newest first. */
public record OrganizationPage(List<OrganizationSummary> items, Optional<String> nextCursor) {}
