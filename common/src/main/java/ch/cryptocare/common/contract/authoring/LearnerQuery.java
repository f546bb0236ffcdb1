package ch.cryptocare.common.contract.authoring;

import java.util.Optional;

/**
 * Which learners; everything is optional.
 *
 * @param waiting only those of whom a chapter is to be confirmed
 * @param cursor the previous page's {@code nextCursor}
 */
public record LearnerQuery(Optional<Boolean> waiting, Optional<String> cursor) {}
