package ch.cryptocare.common.contract.scheduling;

import java.util.Optional;

/**
 * Which profiles an administrator wants to see.
 *
 * @param q part of a name, a city or a specialty
 * @param cursor the previous page's {@code nextCursor}
 */
public record ProfileListQuery(Optional<String> q, Optional<String> cursor) {}
