package ch.cryptocare.server.learning.json;

import ch.cryptocare.common.contract.authoring.ChapterDraft;
import ch.cryptocare.common.value.ChapterKind;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.VideoId;
import ch.cryptocare.server.learning.domain.Chapter;
import ch.cryptocare.server.learning.domain.Completion;
import ch.cryptocare.server.learning.domain.Faults;
import ch.cryptocare.server.learning.domain.quiz.Quiz;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes a chapter of what is written; what belongs to another kind of chapter stays in the draft. */
record ChapterReading(String at, Set<Language> languages, Faults faults) {
    Optional<Chapter> read(ChapterDraft draft) {
        Written.requireInEveryLanguage(at + ".title", draft.title(), faults);
        var minutes = faults.given(at + ".minutes", draft.minutes());
        var completion = faults.in(at, () -> new Completion(draft.completion(), draft.percent()));
        var quiz = draft.kind() == ChapterKind.QUIZ ? quiz(draft) : Optional.<Quiz>empty();
        var isQuizMissing = draft.kind() == ChapterKind.QUIZ && quiz.isEmpty();
        var isTitled = Written.texts(draft.title()).size() == Language.values().length;
        if (minutes.isEmpty() || completion.isEmpty() || isQuizMissing || !isTitled) {
            quiz.ifPresent(asked -> asked.lookThrough(at + ".quiz", languages, faults));
            return Optional.empty();
        }
        var chapter = faults.in(at, () -> chapter(draft, Duration.ofMinutes(minutes.get()), quiz, completion.get()));
        chapter.ifPresent(made -> made.lookThrough(at, languages, faults));
        return chapter;
    }

    private Optional<Quiz> quiz(ChapterDraft draft) {
        return faults.given(at + ".quiz", draft.quiz())
                .flatMap(quiz -> new QuizReading(at + ".quiz", languages, faults).read(quiz));
    }

    private static Chapter chapter(ChapterDraft draft, Duration length, Optional<Quiz> quiz, Completion completion) {
        return new Chapter(
                draft.kind(),
                Written.texts(draft.title()),
                length,
                draft.kind() == ChapterKind.TEXT ? Written.texts(draft.body()) : Map.of(),
                draft.kind() == ChapterKind.VIDEO ? draft.video() : Optional.<VideoId>empty(),
                draft.kind() == ChapterKind.DOCUMENT ? Written.documents(draft) : Map.of(),
                quiz,
                completion);
    }
}
