package ch.cryptocare.common.contract.learning;

import ch.cryptocare.common.value.ChapterKind;
import ch.cryptocare.common.value.CompletionRule;
import java.util.Map;
import java.util.Optional;

/** What a chapter is about, without what it says; {@code percent} of it is played where a threshold completes it. */
public record ChapterSummary(
        ChapterKind kind,
        Map<String, String> title,
        int minutes,
        CompletionRule completion,
        Optional<Integer> percent) {}
