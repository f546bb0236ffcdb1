package ch.cryptocare.desktop.window;

import ch.cryptocare.common.contract.authoring.AuthoredCoursePage;
import ch.cryptocare.common.contract.authoring.AuthoredCourseResponse;
import ch.cryptocare.common.contract.authoring.AuthoredCourseSummary;
import ch.cryptocare.common.contract.authoring.ChapterDraft;
import ch.cryptocare.common.contract.authoring.ChosenDocument;
import ch.cryptocare.common.contract.authoring.CourseDraft;
import ch.cryptocare.common.contract.authoring.CourseTrainer;
import ch.cryptocare.common.contract.authoring.CourseVersionSummary;
import ch.cryptocare.common.contract.authoring.DraftFault;
import ch.cryptocare.common.contract.authoring.QuizDraft;
import ch.cryptocare.common.contract.authoring.SavedDraft;
import ch.cryptocare.common.contract.authoring.WrittenText;
import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.ChapterKind;
import ch.cryptocare.common.value.CompletionRule;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.common.value.CourseKind;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Profession;
import ch.cryptocare.common.value.VersionStatus;
import ch.cryptocare.common.value.VideoId;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Courses that are written: one about hands, which is being drafted, and one about gloves, which is published. */
public final class Writing {
    public static final CourseId HANDS = new CourseId(new UUID(9, 1));
    public static final String COURSE = "/api/authoring/courses/" + HANDS;
    public static final String OTHER = "/api/authoring/courses/" + new CourseId(new UUID(9, 2));
    public static final List<DraftFault> FAULTS = List.of(
            new DraftFault("summary.en", "missing"),
            new DraftFault("chapters[1].video", "missing"),
            new DraftFault("chapters[0].body.en", "missing"));

    private Writing() {}

    public static ScriptedServer on(ScriptedServer server) {
        return server.on("GET /api/authoring/courses", new AuthoredCoursePage(all(), Optional.of("next")))
                .on("GET " + COURSE, course(VersionStatus.DRAFT, FAULTS))
                .on("POST " + COURSE + "/draft", new SavedDraft(5, World.NOW, List.of()));
    }

    /** Its second chapter shows this. */
    public static AuthoredCourseResponse showing(VideoId film) {
        return course(VersionStatus.DRAFT, List.of(), draft(Optional.of(film), List.of()));
    }

    /** One of each of these is completed first. */
    public static AuthoredCourseResponse after(List<List<CourseId>> choices) {
        return course(VersionStatus.DRAFT, List.of(), draft(Optional.empty(), choices));
    }

    /** It has one chapter, and that is this quiz. */
    public static AuthoredCourseResponse asking(QuizDraft quiz) {
        return only(new ChapterDraft(
                ChapterKind.QUIZ,
                new WrittenText("Contrôle", "Check"),
                Optional.of(10),
                WrittenText.EMPTY,
                Optional.empty(),
                Optional.empty(),
                CompletionRule.PASS,
                Optional.empty(),
                Optional.of(quiz)));
    }

    /** It has one chapter, which gives something to read. */
    public static AuthoredCourseResponse giving(Optional<ChosenDocument> document) {
        return only(new ChapterDraft(
                ChapterKind.DOCUMENT,
                new WrittenText("Aide-mémoire", "Reminder"),
                Optional.of(10),
                WrittenText.EMPTY,
                Optional.empty(),
                document,
                CompletionRule.END,
                Optional.empty(),
                Optional.empty()));
    }

    private static AuthoredCourseResponse only(ChapterDraft chapter) {
        var before = draft();
        var draft = new CourseDraft(
                before.kind(),
                before.languages(),
                before.title(),
                before.summary(),
                before.goals(),
                before.professions(),
                before.points(),
                before.priceSats(),
                before.minutes(),
                before.prerequisites(),
                List.of(chapter));
        return course(VersionStatus.DRAFT, List.of(), draft);
    }

    public static CourseDraft draft() {
        return draft(Optional.empty(), List.of());
    }

    private static CourseDraft draft(Optional<VideoId> film, List<List<CourseId>> before) {
        return new CourseDraft(
                CourseKind.VIDEO,
                List.of(Language.FR, Language.EN),
                new WrittenText("Hygiène des mains", "Hand hygiene"),
                new WrittenText("Quand et comment se désinfecter les mains.", ""),
                List.of(new WrittenText("Reconnaître les cinq moments", "Recognise the five moments")),
                List.of(Profession.NURSE, Profession.PARAMEDIC),
                Optional.of(new BigDecimal("1.5")),
                Optional.of(0L),
                Optional.of(30),
                before,
                List.of(
                        chapter(
                                ChapterKind.TEXT,
                                "Les cinq moments",
                                "The five moments",
                                CompletionRule.END,
                                Optional.empty()),
                        chapter(ChapterKind.VIDEO, "La friction", "Rubbing", CompletionRule.THRESHOLD, film)));
    }

    private static ChapterDraft chapter(
            ChapterKind kind, String french, String english, CompletionRule rule, Optional<VideoId> film) {
        var isText = kind == ChapterKind.TEXT;
        return new ChapterDraft(
                kind,
                new WrittenText(french, english),
                Optional.of(10),
                isText ? new WrittenText("Avant de toucher un patient…", "") : WrittenText.EMPTY,
                film,
                Optional.empty(),
                rule,
                isText ? Optional.empty() : Optional.of(95),
                Optional.empty());
    }

    public static AuthoredCourseResponse course(VersionStatus status, List<DraftFault> faults) {
        return course(status, faults, draft());
    }

    private static AuthoredCourseResponse course(VersionStatus status, List<DraftFault> faults, CourseDraft draft) {
        var first = new CourseVersionSummary(
                1,
                status == VersionStatus.DRAFT ? VersionStatus.PUBLISHED : status,
                World.NOW.minus(Duration.ofDays(3)),
                status == VersionStatus.IN_REVIEW ? Optional.empty() : Optional.of(World.NOW.minus(Duration.ofDays(2))),
                Optional.empty());
        return new AuthoredCourseResponse(
                HANDS,
                status,
                status == VersionStatus.PUBLISHED ? 0 : 4,
                Optional.of(World.NOW.minus(Duration.ofHours(1))),
                draft,
                faults,
                Optional.of("The English summary is missing."),
                List.of(first),
                List.of(new CourseTrainer(new AccountId(new UUID(9, 7)), "Tess Morel")));
    }

    private static List<AuthoredCourseSummary> all() {
        return List.of(
                new AuthoredCourseSummary(
                        HANDS,
                        new WrittenText("Hygiène des mains", "Hand hygiene"),
                        VersionStatus.DRAFT,
                        Optional.of(1),
                        World.NOW.minus(Duration.ofHours(1))),
                new AuthoredCourseSummary(
                        new CourseId(new UUID(9, 2)),
                        new WrittenText("Gants : quand et lesquels", ""),
                        VersionStatus.PUBLISHED,
                        Optional.of(2),
                        World.NOW.minus(Duration.ofDays(9))),
                new AuthoredCourseSummary(
                        new CourseId(new UUID(9, 3)),
                        new WrittenText("Premiers secours", "First aid"),
                        VersionStatus.IN_REVIEW,
                        Optional.empty(),
                        World.NOW.minus(Duration.ofDays(30))));
    }
}
