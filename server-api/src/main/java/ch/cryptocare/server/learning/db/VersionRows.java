package ch.cryptocare.server.learning.db;

import ch.cryptocare.common.value.ChapterKind;
import ch.cryptocare.common.value.CompletionRule;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.common.value.CourseKind;
import ch.cryptocare.common.value.DocumentId;
import ch.cryptocare.common.value.FoldedText;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Profession;
import ch.cryptocare.common.value.Sats;
import ch.cryptocare.common.value.VideoId;
import ch.cryptocare.server.learning.domain.Chapter;
import ch.cryptocare.server.learning.domain.Completion;
import ch.cryptocare.server.learning.domain.CourseContent;
import ch.cryptocare.server.learning.domain.CourseText;
import ch.cryptocare.server.learning.domain.CourseVersion;
import ch.cryptocare.server.learning.domain.CreditPoints;
import ch.cryptocare.server.learning.domain.quiz.Quiz;
import ch.cryptocare.server.tables.learning.tables.records.ChapterRecord;
import ch.cryptocare.server.tables.learning.tables.records.CourseVersionRecord;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A version of a course as its row and the rows of its chapters. */
final class VersionRows {
    private VersionRows() {}

    static CourseVersionRecord row(CourseVersion version) {
        var content = version.content();
        var row = new CourseVersionRecord();
        row.setCourseId(version.course().value());
        row.setNumber(version.number());
        row.setKind(content.kind().name());
        row.setLanguages(Words.names(content.languages()));
        row.setTitle(Texts.json(each(content, CourseText::title)));
        row.setSummary(Texts.json(each(content, CourseText::summary)));
        row.setGoals(Texts.json(each(content, CourseText::goals)));
        row.setProfessions(Words.names(content.professions()));
        row.setPoints(content.points().amount());
        row.setPriceSats(content.price().amount());
        row.setMinutes((int) content.length().toMinutes());
        row.setSearchText(searchText(content));
        StateColumns.write(version.state(), row);
        return row;
    }

    static List<ChapterRecord> chapters(CourseVersion version) {
        var rows = new ArrayList<ChapterRecord>();
        for (var chapter : version.content().chapters())
            rows.add(new ChapterRecord(
                    version.course().value(),
                    version.number(),
                    rows.size() + 1,
                    chapter.kind().name(),
                    Texts.json(chapter.titles()),
                    (int) chapter.length().toMinutes(),
                    chapter.body().isEmpty() ? null : Texts.json(chapter.body()),
                    chapter.completion().rule().name(),
                    chapter.completion().percent().orElse(null),
                    chapter.video().map(VideoId::value).orElse(null),
                    document(chapter, Language.FR),
                    document(chapter, Language.EN)));
        return rows;
    }

    static CourseVersion version(CourseVersionRecord row, List<ChapterRecord> chapters, Map<Integer, Quiz> quizzes) {
        var content = new CourseContent(
                CourseKind.valueOf(row.getKind()),
                Words.constants(row.getLanguages(), Language.class),
                texts(row),
                Words.constants(row.getProfessions(), Profession.class),
                new CreditPoints(row.getPoints()),
                new Sats(row.getPriceSats()),
                Duration.ofMinutes(row.getMinutes()),
                chapters.stream().map(chapter -> chapter(chapter, quizzes)).toList());
        return new CourseVersion(new CourseId(row.getCourseId()), row.getNumber(), StateColumns.read(row), content);
    }

    private static @Nullable UUID document(Chapter chapter, Language language) {
        return Optional.ofNullable(chapter.documents().get(language))
                .map(DocumentId::value)
                .orElse(null);
    }

    private static Map<Language, DocumentId> documents(ChapterRecord row) {
        var documents = new EnumMap<Language, DocumentId>(Language.class);
        if (row.getDocumentFr() != null) documents.put(Language.FR, new DocumentId(row.getDocumentFr()));
        if (row.getDocumentEn() != null) documents.put(Language.EN, new DocumentId(row.getDocumentEn()));
        return documents;
    }

    private static <T> Map<Language, T> each(CourseContent content, Function<CourseText, T> part) {
        var parts = new EnumMap<Language, T>(Language.class);
        content.texts().forEach((language, text) -> parts.put(language, part.apply(text)));
        return parts;
    }

    /** What a course is found by. */
    private static String searchText(CourseContent content) {
        var texts = content.texts().values().stream()
                .flatMap(text -> Stream.concat(Stream.of(text.title(), text.summary()), text.goals().stream()));
        var chapters = content.chapters().stream().flatMap(chapter -> chapter.titles().values().stream());
        return FoldedText.of(Stream.concat(texts, chapters).collect(Collectors.joining(" ")));
    }

    private static Map<Language, CourseText> texts(CourseVersionRecord row) {
        var summaries = Texts.text(row.getSummary());
        var goals = Texts.list(row.getGoals());
        var texts = new EnumMap<Language, CourseText>(Language.class);
        Texts.text(row.getTitle())
                .forEach((language, title) -> texts.put(
                        language,
                        new CourseText(
                                title,
                                Objects.requireNonNull(summaries.get(language)),
                                Objects.requireNonNull(goals.get(language)))));
        return texts;
    }

    private static Chapter chapter(ChapterRecord row, Map<Integer, Quiz> quizzes) {
        return new Chapter(
                ChapterKind.valueOf(row.getKind()),
                Texts.text(row.getTitle()),
                Duration.ofMinutes(row.getMinutes()),
                Optional.ofNullable(row.getBody()).map(Texts::text).orElse(Map.of()),
                Optional.ofNullable(row.getVideoId()).map(VideoId::new),
                documents(row),
                Optional.ofNullable(quizzes.get(row.getPosition())),
                new Completion(CompletionRule.valueOf(row.getCompletion()), Optional.ofNullable(row.getPercent())));
    }
}
