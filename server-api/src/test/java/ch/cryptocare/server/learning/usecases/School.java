package ch.cryptocare.server.learning.usecases;

import ch.cryptocare.common.value.CertificateId;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.server.certificates.Completed;
import ch.cryptocare.server.learning.SampleCourse;
import ch.cryptocare.server.learning.db.JooqCatalogue;
import ch.cryptocare.server.learning.db.JooqCourses;
import ch.cryptocare.server.learning.db.JooqVideos;
import ch.cryptocare.server.learning.domain.CourseContent;
import ch.cryptocare.server.learning.domain.Prerequisites;
import ch.cryptocare.support.TestDatabase;
import ch.cryptocare.support.TickingClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Where Tess writes courses and Greta publishes them; a minute passes with each step. */
public final class School implements AutoCloseable {
    /** In the film, in French. */
    public static final String SPOKEN = "WEBVTT\n\n00:00.000 --> 00:05.000\nÉté comme hiver.\n";

    public final TestDatabase test = TestDatabase.create();
    public final TickingClock clock = new TickingClock("2026-11-23T08:00:00Z");
    public final JooqCourses courses = new JooqCourses(test.database.sql);
    public final JooqCatalogue catalogue = new JooqCatalogue(test.database.sql);
    public final DraftCourse draft = new DraftCourse(test.database, courses, clock);
    public final SubmitForReview submit = new SubmitForReview(test.database, courses, clock);
    public final PublishCourse publish = new PublishCourse(test.database, courses, clock);
    public final SearchCourses search = new SearchCourses(catalogue);
    public final ReadCourse read = new ReadCourse(catalogue);

    /** What was certified. */
    public final List<Completed> certified = Collections.synchronizedList(new ArrayList<>());

    public final JooqVideos videos = new JooqVideos(test.database.sql);

    public School() {
        videos.add(SampleCourse.FILM, Map.of(Language.FR, SPOKEN), clock.instant());
    }

    public CertificateId certify(Completed completed) {
        certified.add(completed);
        return new CertificateId(UUID.randomUUID());
    }

    public CourseId draft(CourseContent content, CourseId... prerequisites) {
        return draft.draft(content, Prerequisites.all(Set.of(prerequisites))).course();
    }

    public CourseId publish(CourseContent content, CourseId... prerequisites) {
        return publish(draft(content, prerequisites));
    }

    /** What is drafted of it. */
    public CourseId publish(CourseId course) {
        clock.pass(Duration.ofMinutes(1));
        submit.submit(course);
        clock.pass(Duration.ofMinutes(1));
        publish.publish(course);
        return course;
    }

    public CourseId publish(SampleCourse course) {
        return publish(course.content());
    }

    @Override
    public void close() {
        test.close();
    }
}
