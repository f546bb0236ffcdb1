package ch.cryptocare.server.learning.usecases;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.common.value.DocumentId;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.VideoId;
import ch.cryptocare.server.learning.domain.CourseVersion;
import ch.cryptocare.server.learning.domain.Document;
import ch.cryptocare.server.learning.domain.Enrolment;
import ch.cryptocare.server.learning.domain.Progress;
import ch.cryptocare.server.learning.usecases.FollowedCourse.FollowedChapter;
import ch.cryptocare.server.learning.usecases.FollowedCourse.FollowedVideo;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Shows a course to whoever follows it: what it says, and what of it is done. */
public final class ReadFollowedCourse {
    private final Courses courses;
    private final Enrolments enrolments;
    private final Viewings viewings;
    private final Videos videos;
    private final Documents documents;

    public ReadFollowedCourse(
            Courses courses, Enrolments enrolments, Viewings viewings, Videos videos, Documents documents) {
        this.courses = courses;
        this.enrolments = enrolments;
        this.viewings = viewings;
        this.videos = videos;
        this.documents = documents;
    }

    public FollowedCourse of(AccountId account, CourseId course) {
        return of(enrolments.find(account, course).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND)));
    }

    FollowedCourse of(Enrolment enrolment) {
        var version = courses.find(enrolment.course(), enrolment.version()).orElseThrow();
        var done = enrolments.done(enrolment.id());
        var progress = viewings.progress(enrolment.id());
        var files = files(version);
        var chapters = new ArrayList<FollowedChapter>();
        for (var chapter : version.content().chapters()) {
            int number = chapters.size() + 1;
            var video = chapter.video().map(id -> video(id, progress.getOrDefault(number, Progress.NONE)));
            chapters.add(new FollowedChapter(
                    number, chapter, Optional.ofNullable(done.get(number)), video, each(chapter.documents(), files)));
        }
        return new FollowedCourse(enrolment, version, chapters);
    }

    /** Of all its chapters at once. */
    private Map<DocumentId, Document> files(CourseVersion version) {
        return documents.find(version.content().chapters().stream()
                .flatMap(chapter -> chapter.documents().values().stream())
                .toList());
    }

    private static Map<Language, Document> each(Map<Language, DocumentId> ids, Map<DocumentId, Document> files) {
        var each = new EnumMap<Language, Document>(Language.class);
        ids.forEach((language, id) -> each.put(language, Objects.requireNonNull(files.get(id))));
        return each;
    }

    private FollowedVideo video(VideoId id, Progress progress) {
        return new FollowedVideo(videos.find(id).orElseThrow(), videos.captions(id), progress);
    }
}
