package ch.cryptocare.common.contract.learning;

import ch.cryptocare.common.value.ChapterKind;
import ch.cryptocare.common.value.CompletionRule;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A chapter with all that it says, and whether it is done.
 *
 * @param document the file that is to be read, by language
 */
public record FollowedChapter(
        int number,
        ChapterKind kind,
        Map<String, String> title,
        int minutes,
        CompletionRule completion,
        Optional<Integer> percent,
        Map<String, String> body,
        Optional<FollowedVideo> video,
        Map<String, CourseDocumentResponse> document,
        Optional<Instant> doneAt) {}
