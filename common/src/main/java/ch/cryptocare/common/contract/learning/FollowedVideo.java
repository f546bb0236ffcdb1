package ch.cryptocare.common.contract.learning;

import ch.cryptocare.common.value.Language;
import java.util.List;

/**
 * A recording, and what somebody has seen of it.
 *
 * @param seenPercent rounded down
 * @param unseen what is missing, in the order of the recording
 * @param stoppedAt where they go on
 * @param captions the languages in which what is said can be read
 */
public record FollowedVideo(
        int millis, int seenPercent, List<Stretch> unseen, int stoppedAt, List<Language> captions) {}
