package ch.cryptocare.server.demo;

import ch.cryptocare.common.value.ChapterKind;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.server.learning.domain.Chapter;
import ch.cryptocare.server.learning.domain.Completion;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** What the demo's courses have in French and in English. */
final class Bilingual {
    private Bilingual() {}

    static <T> Map<Language, T> both(T french, T english) {
        return Map.of(Language.FR, french, Language.EN, english);
    }

    /** A chapter to read to its end. */
    static Chapter reading(
            int minutes, String frenchTitle, String englishTitle, String frenchBody, String englishBody) {
        return new Chapter(
                ChapterKind.TEXT,
                both(frenchTitle, englishTitle),
                Duration.ofMinutes(minutes),
                both(frenchBody, englishBody),
                Optional.empty(),
                Completion.END);
    }
}
