package ch.cryptocare.server.learning.domain;

import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.ChapterKind;
import ch.cryptocare.common.value.CompletionRule;
import ch.cryptocare.common.value.DocumentId;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.VideoId;
import ch.cryptocare.server.learning.domain.quiz.Quiz;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A part of a course, which is done by itself. A text has its sentences here, in the languages that the course is taught
 * in; only what is played can be played up to a threshold,
 * and a quiz is passed. A draft may still lack its recordings and its documents.
 */
public record Chapter(
        ChapterKind kind,
        Map<Language, String> titles,
        Duration length,
        Map<Language, String> body,
        Optional<VideoId> video,
        Map<Language, DocumentId> documents,
        Optional<Quiz> quiz,
        Completion completion) {
    private static final Duration LONGEST = Duration.ofDays(1);
    private static final int LONGEST_BODY = 50_000;

    public Chapter {
        titles = Wording.inEveryLanguage("chapter.title", titles);
        titles.values().forEach(title -> Wording.sentence("chapter.title", title, 120));
        body = Map.copyOf(body);
        documents = Map.copyOf(documents);
        body.values().forEach(text -> Wording.sentence("chapter.body", text, LONGEST_BODY));
        if ((kind == ChapterKind.TEXT) == body.isEmpty())
            throw Refusal.invalid("chapter.body", body.isEmpty() ? "missing" : "not-a-text");
        if (kind != ChapterKind.VIDEO && video.isPresent()) throw Refusal.invalid("chapter.video", "not-a-video");
        if (kind != ChapterKind.DOCUMENT && !documents.isEmpty())
            throw Refusal.invalid("chapter.document", "not-a-document");
        if ((kind == ChapterKind.QUIZ) != quiz.isPresent())
            throw Refusal.invalid("chapter.quiz", quiz.isPresent() ? "not-a-quiz" : "missing");
        if ((kind == ChapterKind.QUIZ) != (completion.rule() == CompletionRule.PASS))
            throw Refusal.invalid("chapter.completion", quiz.isPresent() ? "not-passed" : "not-a-quiz");
        if (completion.rule() == CompletionRule.THRESHOLD && kind != ChapterKind.VIDEO)
            throw Refusal.invalid("chapter.completion", "not-played");
        CourseContent.requireMinutes("chapter.minutes", length, LONGEST);
    }

    /** As its whole course, before somebody reviews it. */
    public void lookThrough(String field, Set<Language> languages, Faults faults) {
        if (kind == ChapterKind.TEXT) lookFor(field + ".body.", body, languages, faults);
        if (kind == ChapterKind.DOCUMENT) lookFor(field + ".document.", documents, languages, faults);
        if (kind == ChapterKind.VIDEO && video.isEmpty()) faults.add(field + ".video", "missing");
        quiz.ifPresent(asked -> asked.lookThrough(field + ".quiz", languages, faults));
    }

    private static void lookFor(String field, Map<Language, ?> parts, Set<Language> languages, Faults faults) {
        for (var language : Language.values())
            if (languages.contains(language) && !parts.containsKey(language))
                faults.add(field + language.tag(), "missing");
    }
}
