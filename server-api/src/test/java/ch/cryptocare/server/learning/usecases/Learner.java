package ch.cryptocare.server.learning.usecases;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.common.value.ViewingId;
import ch.cryptocare.server.learning.db.JooqDocuments;
import ch.cryptocare.server.learning.db.JooqEnrolments;
import ch.cryptocare.server.learning.db.JooqFollowedCourses;
import ch.cryptocare.server.learning.db.JooqViewings;
import ch.cryptocare.server.learning.domain.Enrolment;
import ch.cryptocare.server.learning.domain.Played;
import ch.cryptocare.server.learning.domain.Played.Stretch;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Somebody who follows courses of the school. */
public final class Learner {
    public final AccountId account = new AccountId(UUID.randomUUID());
    final JooqEnrolments enrolments;
    final FollowedCourses followed;
    private final School school;
    private final ReadFollowedCourse read;
    private final Enrol enrol;
    private final LaunchChapter launch;
    private final FinishReading finish;
    private final ReportPlayed report;

    public Learner(School school) {
        this.school = school;
        var database = school.test.database;
        var viewings = new JooqViewings(database.sql);
        enrolments = new JooqEnrolments(database.sql);
        followed = new JooqFollowedCourses(database.sql);
        read = new ReadFollowedCourse(
                school.courses, enrolments, viewings, school.videos, new JooqDocuments(school.test.database.sql));
        var complete = new CompleteChapter(school.courses, enrolments, school::certify);
        enrol = new Enrol(database, school.courses, enrolments, school.clock);
        launch = new LaunchChapter(database, enrolments, read, viewings, complete, school.clock);
        finish = new FinishReading(database, enrolments, read, complete, school.clock);
        report = new ReportPlayed(database, enrolments, read, viewings, complete, school.clock);
    }

    public Enrolment enrols(CourseId course) {
        return enrol.in(course, account);
    }

    FollowedCourse sees(CourseId course) {
        return read.of(account, course);
    }

    LaunchChapter.Launched opens(CourseId course, int chapter) {
        return launch.launch(account, course, chapter);
    }

    ViewingId plays(CourseId course, int chapter) {
        return opens(course, chapter).viewing().orElseThrow().id();
    }

    FollowedCourse finishes(CourseId course, int chapter) {
        return finish.finish(account, course, chapter);
    }

    /** So many real seconds pass, and the player says this. */
    ReportPlayed.Heard after(int seconds, ViewingId viewing, int sequence, int from, int to) {
        return after(seconds, viewing, sequence, "1", from, to);
    }

    ReportPlayed.Heard after(int seconds, ViewingId viewing, int sequence, String rate, int from, int to) {
        school.clock.pass(Duration.ofSeconds(seconds));
        var played = new Played(List.of(new Stretch(from * 1000, to * 1000)));
        return report.hear(account, viewing, new ReportPlayed.Said(sequence, played, new BigDecimal(rate), to * 1000));
    }
}
