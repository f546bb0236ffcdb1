package ch.cryptocare.common.contract.legal;

import java.util.List;
import java.util.Optional;

/**
 * One's own consents, each document once; never more than a page. {@code agreementDue} says whether something that an
 * account does not go without is newer than what was agreed to; nothing else waits for it.
 */
public record ConsentPage(List<ConsentResponse> items, Optional<String> nextCursor, boolean agreementDue) {}
