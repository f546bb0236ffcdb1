package ch.cryptocare.common.contract.auth;

import java.util.List;
import java.util.Optional;

/** Where an account is signed in, the latest first; never more than a page. */
public record SessionPage(List<SessionSummary> items, Optional<String> nextCursor) {}
