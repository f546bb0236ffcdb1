package ch.cryptocare.server.learning;

import ch.cryptocare.common.value.ChapterKind;
import ch.cryptocare.common.value.CourseKind;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Profession;
import ch.cryptocare.common.value.Sats;
import ch.cryptocare.common.value.VideoId;
import ch.cryptocare.server.learning.domain.Chapter;
import ch.cryptocare.server.learning.domain.Completion;
import ch.cryptocare.server.learning.domain.CourseContent;
import ch.cryptocare.server.learning.domain.CourseText;
import ch.cryptocare.server.learning.domain.CreditPoints;
import ch.cryptocare.server.learning.domain.Video;
import ch.cryptocare.server.learning.domain.quiz.Quiz;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What Tess teaches, as tests need it. */
public final class SampleCourse {
    /** A minute long. */
    public static final Video FILM = new Video(
            new VideoId(UUID.fromString("0000f11e-0000-7000-8000-000000000000")), Video.Host.DISK, "hands", 60_000);

    private CourseKind kind = CourseKind.VIDEO;
    private Set<Language> languages = Set.of(Language.FR, Language.EN);
    private Set<Profession> professions = Set.of(Profession.NURSE);
    private String points = "1";
    private long price;
    private List<Chapter> chapters = List.of(text("Les cinq moments", "The five moments"));
    private final String french;
    private final String english;

    private SampleCourse(String french, String english) {
        this.french = french;
        this.english = english;
    }

    public static SampleCourse called(String french, String english) {
        return new SampleCourse(french, english);
    }

    public static CourseContent hygiene() {
        return called("Hygiène des mains", "Hand hygiene").content();
    }

    public SampleCourse as(CourseKind kind) {
        this.kind = kind;
        return this;
    }

    public SampleCourse in(Language... languages) {
        this.languages = Set.of(languages);
        return this;
    }

    public SampleCourse forThe(Profession... professions) {
        this.professions = Set.of(professions);
        return this;
    }

    public SampleCourse worth(String points) {
        this.points = points;
        return this;
    }

    public SampleCourse at(long sats) {
        this.price = sats;
        return this;
    }

    public SampleCourse with(Chapter... chapters) {
        this.chapters = List.of(chapters);
        return this;
    }

    public CourseContent content() {
        return new CourseContent(
                kind,
                languages,
                both(
                        new CourseText(french, "En bref.", List.of("Savoir quand", "Savoir comment")),
                        new CourseText(english, "In short.", List.of("Know when", "Know how"))),
                professions,
                new CreditPoints(new BigDecimal(points)),
                new Sats(price),
                Duration.ofMinutes(25),
                chapters);
    }

    public static Chapter text(String french, String english) {
        return new Chapter(
                ChapterKind.TEXT,
                both(french, english),
                Duration.ofMinutes(10),
                both("Avant de toucher un patient.", "Before touching a patient."),
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                Completion.END);
    }

    public static Chapter video(String french, String english) {
        return video(french, english, FILM.id());
    }

    public static Chapter video(String french, String english, VideoId film) {
        return new Chapter(
                ChapterKind.VIDEO,
                both(french, english),
                Duration.ofMinutes(15),
                Map.of(),
                Optional.of(film),
                Map.of(),
                Optional.empty(),
                Completion.threshold(95));
    }

    public static Chapter quiz(Quiz quiz) {
        return new Chapter(
                ChapterKind.QUIZ,
                both("Quiz", "Quiz"),
                Duration.ofMinutes(10),
                Map.of(),
                Optional.empty(),
                Map.of(),
                Optional.of(quiz),
                Completion.PASS);
    }

    public static <T> Map<Language, T> both(T french, T english) {
        return Map.of(Language.FR, french, Language.EN, english);
    }
}
