package ch.cryptocare.common.contract.learning;

import java.time.Instant;
import java.util.Optional;

/**
 * What became of what was played.
 *
 * @param isOver another player was opened: this one does not count any more
 * @param completedAt since when the whole course is done
 */
public record PlayedResponse(FollowedChapter chapter, boolean isOver, Optional<Instant> completedAt) {}
