package ch.cryptocare.common.contract.auth;

import java.util.List;
import java.util.Optional;

/** The passkeys of an account, the oldest first; never more than a page. */
public record PasskeyPage(List<PasskeySummary> items, Optional<String> nextCursor) {}
