package ch.cryptocare.server.learning;

import ch.cryptocare.common.contract.authoring.ChapterDraft;
import ch.cryptocare.common.contract.authoring.ChosenDocument;
import ch.cryptocare.common.contract.authoring.CourseDraft;
import ch.cryptocare.common.contract.authoring.OptionDraft;
import ch.cryptocare.common.contract.authoring.PoolDraft;
import ch.cryptocare.common.contract.authoring.QuestionDraft;
import ch.cryptocare.common.contract.authoring.QuizDraft;
import ch.cryptocare.common.contract.authoring.WrittenText;
import ch.cryptocare.common.value.ChapterKind;
import ch.cryptocare.common.value.CompletionRule;
import ch.cryptocare.common.value.CountingRule;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.common.value.CourseKind;
import ch.cryptocare.common.value.DocumentId;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Profession;
import ch.cryptocare.common.value.ReviewTime;
import ch.cryptocare.common.value.TaskKind;
import ch.cryptocare.common.value.VideoId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What Tess writes: a course that lacks nothing, and may be made to. */
final class SampleDraft {
    private WrittenText title = both("Hygiène des mains", "Hand hygiene");
    private List<Profession> professions = List.of(Profession.NURSE);
    private List<List<CourseId>> prerequisites = List.of();
    private final List<ChapterDraft> chapters = new ArrayList<>();

    static WrittenText both(String french, String english) {
        return new WrittenText(french, english);
    }

    SampleDraft called(String french, String english) {
        title = both(french, english);
        return this;
    }

    SampleDraft forNobody() {
        professions = List.of();
        return this;
    }

    SampleDraft after(List<List<CourseId>> courses) {
        prerequisites = courses;
        return this;
    }

    SampleDraft with(ChapterDraft chapter) {
        chapters.add(chapter);
        return this;
    }

    CourseDraft draft() {
        return new CourseDraft(
                CourseKind.VIDEO,
                List.of(Language.FR, Language.EN),
                title,
                both("En bref.", "In short."),
                List.of(both("Savoir", "Know")),
                professions,
                Optional.of(new BigDecimal("1.5")),
                Optional.of(0L),
                Optional.of(30),
                prerequisites,
                List.copyOf(chapters));
    }

    static ChapterDraft text(String french, String english) {
        return text(french, english, CompletionRule.END);
    }

    static ChapterDraft text(String french, String english, CompletionRule rule) {
        return chapter(ChapterKind.TEXT, both(french, english), rule, Optional.empty());
    }

    static ChapterDraft quiz(QuestionDraft... questions) {
        var quiz = new QuizDraft(
                "4/5",
                Optional.of(3),
                Optional.empty(),
                0,
                0,
                CountingRule.HIGHEST,
                true,
                ReviewTime.AFTER_EACH,
                ReviewTime.WHEN_DONE,
                List.of(new PoolDraft(Optional.empty(), List.of(questions))));
        return chapter(ChapterKind.QUIZ, WrittenText.EMPTY, CompletionRule.PASS, Optional.of(quiz));
    }

    /** Done when it was played to its end. */
    static ChapterDraft video(String recording) {
        return new ChapterDraft(
                ChapterKind.VIDEO,
                both("Le film", "The film"),
                Optional.of(10),
                WrittenText.EMPTY,
                Optional.of(new VideoId(UUID.fromString(recording))),
                Optional.empty(),
                CompletionRule.END,
                Optional.empty(),
                Optional.empty());
    }

    /** A document in French, and in English. */
    static ChapterDraft document(Optional<DocumentId> french, Optional<DocumentId> english) {
        return new ChapterDraft(
                ChapterKind.DOCUMENT,
                both("La feuille", "The sheet"),
                Optional.of(10),
                WrittenText.EMPTY,
                Optional.empty(),
                Optional.of(new ChosenDocument(french, english)),
                CompletionRule.END,
                Optional.empty(),
                Optional.empty());
    }

    private static ChapterDraft chapter(
            ChapterKind kind, WrittenText body, CompletionRule rule, Optional<QuizDraft> quiz) {
        return new ChapterDraft(
                kind,
                both("Chapitre", "Chapter"),
                Optional.of(10),
                body,
                Optional.empty(),
                Optional.empty(),
                rule,
                Optional.empty(),
                quiz);
    }

    /** @param worths of its options, in their order */
    static QuestionDraft multiple(String id, String policy, String... worths) {
        var options = new ArrayList<OptionDraft>();
        for (var worth : worths) {
            var name = "option-" + options.size();
            options.add(new OptionDraft(name, both("Réponse " + name, "Answer " + name), worth));
        }
        return new QuestionDraft(
                id,
                TaskKind.MULTIPLE,
                both("Lesquels ?", "Which ones?"),
                WrittenText.EMPTY,
                policy,
                1,
                options,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "");
    }
}
