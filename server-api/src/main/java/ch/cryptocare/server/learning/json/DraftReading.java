package ch.cryptocare.server.learning.json;

import ch.cryptocare.common.contract.authoring.CourseDraft;
import ch.cryptocare.common.contract.authoring.WrittenText;
import ch.cryptocare.common.value.ChapterKind;
import ch.cryptocare.common.value.DocumentId;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Sats;
import ch.cryptocare.common.value.VideoId;
import ch.cryptocare.server.learning.domain.Chapter;
import ch.cryptocare.server.learning.domain.CourseContent;
import ch.cryptocare.server.learning.domain.CourseText;
import ch.cryptocare.server.learning.domain.CreditPoints;
import ch.cryptocare.server.learning.domain.Faults;
import ch.cryptocare.server.learning.domain.Prerequisites;
import ch.cryptocare.server.learning.usecases.authoring.Manuscript;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Makes a course of what is written, and finds all that keeps it from being one. */
final class DraftReading {
    private final CourseDraft draft;
    private final Set<Language> languages;
    private final Faults faults = new Faults();

    DraftReading(CourseDraft draft) {
        this.draft = draft;
        this.languages = new HashSet<>(draft.languages());
    }

    Manuscript read() {
        var texts = texts();
        if (languages.isEmpty()) faults.add("languages", "missing");
        if (draft.professions().isEmpty()) faults.add("professions", "missing");
        var points = faults.given("points", draft.points())
                .flatMap(amount -> faults.check(UnaryOperator.identity(), () -> new CreditPoints(amount)));
        var price = faults.given("priceSats", draft.priceSats());
        price.filter(sats -> sats < 0).ifPresent(_ -> faults.add("priceSats", "negative"));
        var minutes = faults.given("minutes", draft.minutes());
        var prerequisites =
                faults.check(UnaryOperator.identity(), this::prerequisites).orElse(Prerequisites.NONE);
        var chapters = chapters();
        var content = faults.found().isEmpty()
                ? faults.check(
                        UnaryOperator.identity(),
                        () -> content(
                                texts,
                                points.orElseThrow(),
                                new Sats(price.orElseThrow()),
                                Duration.ofMinutes(minutes.orElseThrow()),
                                chapters))
                : Optional.<CourseContent>empty();
        return new Manuscript(
                Written.texts(draft.title()), content, prerequisites, videos(), documents(), faults.found());
    }

    private Map<String, VideoId> videos() {
        var videos = new LinkedHashMap<String, VideoId>();
        for (int i = 0; i < draft.chapters().size(); i++) {
            var field = "chapters[" + i + "].video";
            var chapter = draft.chapters().get(i);
            if (chapter.kind() == ChapterKind.VIDEO) chapter.video().ifPresent(video -> videos.put(field, video));
        }
        return Collections.unmodifiableMap(videos);
    }

    private Map<String, DocumentId> documents() {
        var documents = new LinkedHashMap<String, DocumentId>();
        for (int i = 0; i < draft.chapters().size(); i++) {
            var field = "chapters[" + i + "].document.";
            var chapter = draft.chapters().get(i);
            if (chapter.kind() == ChapterKind.DOCUMENT)
                Written.documents(chapter).forEach((language, id) -> documents.put(field + language.tag(), id));
        }
        return Collections.unmodifiableMap(documents);
    }

    private CourseContent content(
            Map<Language, CourseText> texts, CreditPoints points, Sats price, Duration length, List<Chapter> chapters) {
        return new CourseContent(
                draft.kind(), languages, texts, Set.copyOf(draft.professions()), points, price, length, chapters);
    }

    private Map<Language, CourseText> texts() {
        Written.requireInEveryLanguage("title", draft.title(), faults);
        Written.requireInEveryLanguage("summary", draft.summary(), faults);
        if (draft.goals().isEmpty()) faults.add("goals", "missing");
        for (int i = 0; i < draft.goals().size(); i++)
            Written.requireInEveryLanguage("goals[" + i + "]", draft.goals().get(i), faults);
        var texts = new EnumMap<Language, CourseText>(Language.class);
        if (!faults.found().isEmpty()) return texts;
        for (var language : Language.values())
            faults.check(field -> field + "." + language.tag(), () -> text(language))
                    .ifPresent(text -> texts.put(language, text));
        return texts;
    }

    private CourseText text(Language language) {
        return new CourseText(
                Written.in(language, draft.title()),
                Written.in(language, draft.summary()),
                draft.goals().stream()
                        .map((WrittenText goal) -> Written.in(language, goal))
                        .toList());
    }

    private Prerequisites prerequisites() {
        return new Prerequisites(draft.prerequisites().stream()
                .map(choice -> Set.copyOf(new HashSet<>(choice)))
                .toList());
    }

    /** Those that could be made; all, when there is no fault. */
    private List<Chapter> chapters() {
        if (draft.chapters().isEmpty()) faults.add("chapters", "missing");
        var chapters = new ArrayList<Chapter>();
        for (int i = 0; i < draft.chapters().size(); i++) {
            var reading = new ChapterReading("chapters[" + i + "]", languages, faults);
            reading.read(draft.chapters().get(i)).ifPresent(chapters::add);
        }
        return chapters;
    }
}
