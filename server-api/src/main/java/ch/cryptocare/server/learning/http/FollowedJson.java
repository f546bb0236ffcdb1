package ch.cryptocare.server.learning.http;

import ch.cryptocare.common.contract.learning.FollowedChapter;
import ch.cryptocare.common.contract.learning.FollowedCourseResponse;
import ch.cryptocare.common.contract.learning.FollowedCourseSummary;
import ch.cryptocare.common.contract.learning.FollowedVideo;
import ch.cryptocare.common.contract.learning.Stretch;
import ch.cryptocare.server.learning.domain.CourseText;
import ch.cryptocare.server.learning.usecases.FollowedCourse;
import ch.cryptocare.server.learning.usecases.FollowedCourses;
import java.util.function.Function;

/** What somebody follows, as the contract has it. */
final class FollowedJson {
    private FollowedJson() {}

    static FollowedCourseSummary summary(FollowedCourses.Entry entry) {
        return new FollowedCourseSummary(
                entry.course(),
                entry.version(),
                entry.kind(),
                ByTag.of(entry.titles(), Function.identity()),
                entry.points().amount(),
                (int) entry.length().toMinutes(),
                entry.enrolledAt(),
                entry.completedAt(),
                entry.done(),
                entry.chapters());
    }

    static FollowedCourseResponse course(FollowedCourse followed) {
        var content = followed.version().content();
        return new FollowedCourseResponse(
                followed.enrolment().course(),
                followed.enrolment().version(),
                content.kind(),
                ByTag.of(content.texts(), CourseText::title),
                ByTag.of(content.texts(), CourseText::goals),
                content.languages().stream().sorted().toList(),
                content.points().amount(),
                (int) content.length().toMinutes(),
                followed.enrolment().enrolledAt(),
                followed.enrolment().completedAt(),
                followed.chapters().stream().map(FollowedJson::chapter).toList());
    }

    static FollowedChapter chapter(FollowedCourse.FollowedChapter followed) {
        var chapter = followed.chapter();
        return new FollowedChapter(
                followed.number(),
                chapter.kind(),
                ByTag.of(chapter.titles(), Function.identity()),
                (int) chapter.length().toMinutes(),
                chapter.completion().rule(),
                chapter.completion().percent(),
                ByTag.of(chapter.body(), Function.identity()),
                followed.video().map(FollowedJson::video),
                ByTag.of(followed.documents(), DocumentRoutes::response),
                followed.doneAt());
    }

    private static FollowedVideo video(FollowedCourse.FollowedVideo followed) {
        var length = followed.video().millis();
        var progress = followed.progress();
        return new FollowedVideo(
                length,
                progress.played().percentOf(length),
                progress.played().unseen(length).stretches().stream()
                        .map(gap -> new Stretch(gap.from(), gap.to()))
                        .toList(),
                progress.stoppedMillis(),
                followed.captions().stream().sorted().toList());
    }
}
