package ch.cryptocare.common.contract.auth;

import java.util.List;
import java.util.Optional;

/** A page of the people who have an account, the newest first. */
public record PeoplePage(List<PersonSummary> items, Optional<String> nextCursor) {}
