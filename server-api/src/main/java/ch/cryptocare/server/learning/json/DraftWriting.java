package ch.cryptocare.server.learning.json;

import ch.cryptocare.common.contract.authoring.ChapterDraft;
import ch.cryptocare.common.contract.authoring.CourseDraft;
import ch.cryptocare.common.contract.authoring.WrittenText;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.server.learning.domain.Chapter;
import ch.cryptocare.server.learning.domain.CourseContent;
import ch.cryptocare.server.learning.domain.CourseText;
import ch.cryptocare.server.learning.domain.Prerequisites;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A course as its authors go on from it. */
final class DraftWriting {
    private DraftWriting() {}

    static CourseDraft of(CourseContent content, Prerequisites prerequisites) {
        return new CourseDraft(
                content.kind(),
                sorted(content.languages()),
                each(content, CourseText::title),
                each(content, CourseText::summary),
                goals(content),
                sorted(content.professions()),
                Optional.of(content.points().amount()),
                Optional.of(content.price().amount()),
                Optional.of((int) content.length().toMinutes()),
                prerequisites.choices().stream().map(List::copyOf).toList(),
                content.chapters().stream().map(DraftWriting::chapter).toList());
    }

    private static ChapterDraft chapter(Chapter chapter) {
        return new ChapterDraft(
                chapter.kind(),
                Written.text(chapter.titles()),
                Optional.of((int) chapter.length().toMinutes()),
                Written.text(chapter.body()),
                chapter.video(),
                Optional.of(chapter.documents())
                        .filter(chosen -> !chosen.isEmpty())
                        .map(Written::documents),
                chapter.completion().rule(),
                chapter.completion().percent(),
                chapter.quiz().map(QuizWriting::of));
    }

    private static WrittenText each(CourseContent content, Function<CourseText, String> part) {
        var texts = new EnumMap<Language, String>(Language.class);
        content.texts().forEach((language, text) -> texts.put(language, part.apply(text)));
        return Written.text(texts);
    }

    /** Side by side; where one language has fewer, nothing stands there yet. */
    private static List<WrittenText> goals(CourseContent content) {
        var goals = new ArrayList<WrittenText>();
        var most = content.texts().values().stream()
                .mapToInt(text -> text.goals().size())
                .max()
                .orElse(0);
        for (int i = 0; i < most; i++) goals.add(Written.text(goal(content.texts(), i)));
        return goals;
    }

    private static Map<Language, String> goal(Map<Language, CourseText> texts, int number) {
        var goal = new EnumMap<Language, String>(Language.class);
        texts.forEach((language, text) -> {
            if (number < text.goals().size()) goal.put(language, text.goals().get(number));
        });
        return goal;
    }

    private static <E extends Enum<E>> List<E> sorted(Collection<E> words) {
        return words.stream().sorted().toList();
    }
}
