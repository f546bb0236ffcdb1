package ch.cryptocare.server.learning.usecases;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.server.learning.domain.Chapter;
import ch.cryptocare.server.learning.domain.CourseVersion;
import ch.cryptocare.server.learning.domain.Document;
import ch.cryptocare.server.learning.domain.Enrolment;
import ch.cryptocare.server.learning.domain.Progress;
import ch.cryptocare.server.learning.domain.Video;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A course as whoever follows it sees it. */
public record FollowedCourse(Enrolment enrolment, CourseVersion version, List<FollowedChapter> chapters) {
    /**
     * @param number from 1 on
     * @param documents what is to be read
     */
    public record FollowedChapter(
            int number,
            Chapter chapter,
            Optional<Instant> doneAt,
            Optional<FollowedVideo> video,
            Map<Language, Document> documents) {}

    /** What can be played, and how far it was. */
    public record FollowedVideo(Video video, Set<Language> captions, Progress progress) {}

    public FollowedChapter chapter(int number) {
        if (number < 1 || number > chapters.size()) throw new Refusal(ProblemType.NOT_FOUND);
        return chapters.get(number - 1);
    }
}
