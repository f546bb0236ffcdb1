package ch.cryptocare.server.demo;

import ch.cryptocare.common.value.ChapterKind;
import ch.cryptocare.common.value.CountingRule;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.ReviewTime;
import ch.cryptocare.server.learning.domain.Chapter;
import ch.cryptocare.server.learning.domain.Completion;
import ch.cryptocare.server.learning.domain.Video;
import ch.cryptocare.server.learning.domain.quiz.Fraction;
import ch.cryptocare.server.learning.domain.quiz.Limits;
import ch.cryptocare.server.learning.domain.quiz.Pool;
import ch.cryptocare.server.learning.domain.quiz.Quiz;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the demo's courses have in French and in English. */
final class Bilingual {
    private Bilingual() {}

    static <T> Map<Language, T> both(T french, T english) {
        return Map.of(Language.FR, french, Language.EN, english);
    }

    /** A chapter to watch; what is left out at its ends does no harm. */
    static Chapter watching(int minutes, String frenchTitle, String englishTitle, Video film) {
        return new Chapter(
                ChapterKind.VIDEO,
                both(frenchTitle, englishTitle),
                Duration.ofMinutes(minutes),
                Map.of(),
                Optional.of(film.id()),
                Map.of(),
                Optional.empty(),
                Completion.threshold(95));
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
                Map.of(),
                Optional.empty(),
                Completion.END);
    }

    /** A chapter that is passed; what is right is shown once it is. */
    static Chapter quiz(int minutes, String frenchTitle, String englishTitle, Pool... pools) {
        var limits =
                new Limits(Optional.empty(), Optional.of(Duration.ofMinutes(minutes)), Duration.ZERO, Duration.ZERO);
        return new Chapter(
                ChapterKind.QUIZ,
                both(frenchTitle, englishTitle),
                Duration.ofMinutes(minutes),
                Map.of(),
                Optional.empty(),
                Map.of(),
                Optional.of(new Quiz(
                        List.of(pools),
                        Fraction.of(4, 5),
                        limits,
                        CountingRule.HIGHEST,
                        true,
                        ReviewTime.AFTER_EACH,
                        ReviewTime.WHEN_DONE)),
                Completion.PASS);
    }
}
