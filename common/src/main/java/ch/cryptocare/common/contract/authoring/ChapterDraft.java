package ch.cryptocare.common.contract.authoring;

import ch.cryptocare.common.value.ChapterKind;
import ch.cryptocare.common.value.CompletionRule;
import ch.cryptocare.common.value.VideoId;
import java.util.Optional;

/**
 * A chapter of a draft.
 *
 * @param body the sentences of a text
 * @param video what a video shows
 * @param document what is to be read
 * @param percent of a video that is played, for a threshold
 * @param quiz what a quiz asks
 */
public record ChapterDraft(
        ChapterKind kind,
        WrittenText title,
        Optional<Integer> minutes,
        WrittenText body,
        Optional<VideoId> video,
        Optional<ChosenDocument> document,
        CompletionRule completion,
        Optional<Integer> percent,
        Optional<QuizDraft> quiz) {}
