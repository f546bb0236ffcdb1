package ch.cryptocare.common.contract.learning;

import ch.cryptocare.common.value.ViewingId;
import java.util.Optional;

/**
 * An opened chapter.
 *
 * @param viewing names the player that was opened, when it is a video
 * @param playlist where its pictures are (HLS, RFC 8216)
 */
public record LaunchResponse(FollowedCourseResponse course, Optional<ViewingId> viewing, Optional<String> playlist) {}
