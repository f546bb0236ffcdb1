package ch.cryptocare.common.contract.auth;

import ch.cryptocare.common.value.Role;
import java.util.Optional;

/** Whom an administrator wants to see. {@code cursor} is the previous page's {@code nextCursor}. */
public record PeopleQuery(Optional<Role> role, Optional<String> cursor) {}
