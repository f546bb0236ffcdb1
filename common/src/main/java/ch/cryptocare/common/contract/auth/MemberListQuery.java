package ch.cryptocare.common.contract.auth;

import java.util.Optional;

/** The next page begins where the cursor of the last one says. */
public record MemberListQuery(Optional<String> cursor) {}
