package ch.cryptocare.desktop.courses.quiz;

import ch.cryptocare.common.contract.authoring.AuthoredCourseQuery;
import ch.cryptocare.common.contract.authoring.AuthoredCourseSummary;
import ch.cryptocare.common.contract.authoring.AuthoringApi;
import ch.cryptocare.common.contract.authoring.ChapterDraft;
import ch.cryptocare.common.contract.authoring.CourseDraft;
import ch.cryptocare.common.contract.authoring.PoolDraft;
import ch.cryptocare.common.contract.authoring.QuestionDraft;
import ch.cryptocare.common.contract.authoring.WrittenText;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.desktop.api.ServerApi;
import ch.cryptocare.desktop.async.Background;
import ch.cryptocare.desktop.async.Loaded;
import ch.cryptocare.desktop.async.Paged;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The quizzes of the courses that somebody may write at, for questions that are asked again. */
final class QuestionBank {
    final Paged<AuthoredCourseSummary> courses;

    private final ServerApi api;
    private final Background background;

    /** @param title of its chapter */
    record Quiz(WrittenText title, List<QuestionDraft> questions) {}

    QuestionBank(ServerApi api, Background background) {
        this.api = api;
        this.background = background;
        courses = new Paged<>(background, cursor -> {
            var query = new AuthoredCourseQuery(Optional.empty(), Optional.empty(), cursor);
            var page = api.call(AuthoringApi.COURSES, query);
            return new Paged.Page<>(page.items(), page.nextCursor());
        });
    }

    /** Those that ask something. */
    Loaded<List<Quiz>> quizzes(CourseId course) {
        return new Loaded<>(
                background,
                () -> quizzes(api.call(AuthoringApi.COURSE, course.value()).draft()),
                List::isEmpty);
    }

    private static List<Quiz> quizzes(CourseDraft draft) {
        return draft.chapters().stream()
                .map(chapter -> new Quiz(chapter.title(), questions(chapter).toList()))
                .filter(quiz -> !quiz.questions().isEmpty())
                .toList();
    }

    private static Stream<QuestionDraft> questions(ChapterDraft chapter) {
        return chapter.quiz().stream()
                .flatMap(quiz -> quiz.pools().stream())
                .map(PoolDraft::questions)
                .flatMap(List::stream);
    }
}
