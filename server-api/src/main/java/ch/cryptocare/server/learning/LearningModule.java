package ch.cryptocare.server.learning;

import ch.cryptocare.server.certificates.Certificates;
import ch.cryptocare.server.learning.db.JooqAttempts;
import ch.cryptocare.server.learning.db.JooqCatalogue;
import ch.cryptocare.server.learning.db.JooqCourses;
import ch.cryptocare.server.learning.db.JooqDocuments;
import ch.cryptocare.server.learning.db.JooqEnrolments;
import ch.cryptocare.server.learning.db.JooqFollowedCourses;
import ch.cryptocare.server.learning.db.JooqPersonalRecords;
import ch.cryptocare.server.learning.db.JooqVideos;
import ch.cryptocare.server.learning.db.JooqViewings;
import ch.cryptocare.server.learning.disk.DiskVideoHost;
import ch.cryptocare.server.learning.http.CatalogueRoutes;
import ch.cryptocare.server.learning.http.KnownCatalogue;
import ch.cryptocare.server.learning.http.LearningRoutes;
import ch.cryptocare.server.learning.http.QuizRoutes;
import ch.cryptocare.server.learning.usecases.BeginAttempt;
import ch.cryptocare.server.learning.usecases.CompleteChapter;
import ch.cryptocare.server.learning.usecases.DraftCourse;
import ch.cryptocare.server.learning.usecases.EndAttempt;
import ch.cryptocare.server.learning.usecases.EndOverdue;
import ch.cryptocare.server.learning.usecases.Enrol;
import ch.cryptocare.server.learning.usecases.FinishReading;
import ch.cryptocare.server.learning.usecases.GrantExtraTime;
import ch.cryptocare.server.learning.usecases.KeepRecording;
import ch.cryptocare.server.learning.usecases.LaunchChapter;
import ch.cryptocare.server.learning.usecases.PublishCourse;
import ch.cryptocare.server.learning.usecases.ReadCourse;
import ch.cryptocare.server.learning.usecases.ReadFollowedCourse;
import ch.cryptocare.server.learning.usecases.ReadQuiz;
import ch.cryptocare.server.learning.usecases.RecordingHosts;
import ch.cryptocare.server.learning.usecases.ReportPlayed;
import ch.cryptocare.server.learning.usecases.SaveAnswer;
import ch.cryptocare.server.learning.usecases.SearchCourses;
import ch.cryptocare.server.learning.usecases.SubmitAttempt;
import ch.cryptocare.server.learning.usecases.SubmitForReview;
import ch.cryptocare.server.learning.usecases.WatchVideo;
import ch.cryptocare.server.platform.AuditLog;
import ch.cryptocare.server.platform.Jobs;
import ch.cryptocare.server.platform.PersonalRecords;
import ch.cryptocare.server.platform.Webhooks;
import ch.cryptocare.server.platform.config.Config;
import ch.cryptocare.server.platform.db.Database;
import ch.cryptocare.server.platform.http.Api;
import ch.cryptocare.server.platform.jobs.Deliveries;
import ch.cryptocare.server.platform.provider.ProviderHttp;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/** Continuing education: the catalogue of courses, and following them. */
public final class LearningModule {
    private final JooqCourses courses;
    private final DraftCourse draftCourse;
    private final SubmitForReview submitForReview;
    private final PublishCourse publishCourse;
    private final CatalogueRoutes catalogueRoutes;
    private final LearningRoutes learningRoutes;
    private final QuizRoutes quizRoutes;
    private final EndOverdue endOverdue;
    private final GrantExtraTime grantExtraTime;
    private final JooqVideos videos;
    private final KeepRecording keepRecording;
    private final UploadedRecordings uploading;
    private final PersonalRecords records;

    public LearningModule(
            Config.Recordings recordings,
            Database database,
            Deliveries deliveries,
            Webhooks webhooks,
            AuditLog audit,
            Certificates certificates,
            InstantSource clock) {
        courses = new JooqCourses(database.sql);
        draftCourse = new DraftCourse(database, courses, clock);
        submitForReview = new SubmitForReview(database, courses, clock);
        publishCourse = new PublishCourse(database, courses, clock);

        var catalogue = new JooqCatalogue(database.sql);
        catalogueRoutes = new CatalogueRoutes(
                new SearchCourses(catalogue), new ReadCourse(catalogue), new KnownCatalogue(catalogue));
        videos = new JooqVideos(database.sql);
        var disk = new DiskVideoHost(recordings.media());
        keepRecording = new KeepRecording(database, videos, disk, clock);
        uploading = new UploadedRecordings(recordings, disk, database, deliveries, webhooks, audit, clock);
        learningRoutes = following(database, uploading.hosts(), certificates, clock);
        var enrolments = new JooqEnrolments(database.sql);
        var attempts = new JooqAttempts(database.sql);
        var end = new EndAttempt(attempts, new CompleteChapter(courses, enrolments, certificates), clock);
        var read = new ReadQuiz(database, enrolments, attempts, end, clock);
        quizRoutes = new QuizRoutes(
                read,
                new BeginAttempt(database, enrolments, attempts, read, new SecureRandom(), clock),
                new SaveAnswer(database, attempts, clock),
                new SubmitAttempt(database, enrolments, read, end),
                clock);
        endOverdue = new EndOverdue(database, enrolments, attempts, read, clock);
        grantExtraTime = new GrantExtraTime(database, enrolments, attempts);
        records = new JooqPersonalRecords(database.sql);
    }

    private LearningRoutes following(
            Database database, RecordingHosts hosts, Certificates certificates, InstantSource clock) {
        var enrolments = new JooqEnrolments(database.sql);
        var viewings = new JooqViewings(database.sql);
        var read = new ReadFollowedCourse(courses, enrolments, viewings, videos, new JooqDocuments(database.sql));
        var complete = new CompleteChapter(courses, enrolments, certificates);
        return new LearningRoutes(
                new Enrol(database, courses, enrolments, clock),
                new JooqFollowedCourses(database.sql),
                read,
                new LaunchChapter(database, enrolments, read, viewings, complete, clock),
                new FinishReading(database, enrolments, read, complete, clock),
                new ReportPlayed(database, enrolments, read, viewings, complete, clock),
                new WatchVideo(database, viewings, enrolments, courses, videos, hosts));
    }

    public void addTo(Api api) {
        catalogueRoutes.addTo(api);
        learningRoutes.addTo(api);
        quizRoutes.addTo(api);
        uploading.addTo(api);
    }

    /** The outside services that it asks. */
    public List<ProviderHttp> providers() {
        return uploading.providers();
    }

    /** What this module hears. */
    public void listen(Deliveries deliveries) {
        uploading.listen(deliveries);
    }

    public void schedule(Jobs jobs) {
        jobs.every(Duration.ofSeconds(15), "learning ends attempts", endOverdue::end);
        uploading.schedule(jobs);
    }

    /** Whether what is uploaded can be prepared. */
    public boolean canPrepare() {
        return uploading.canPrepare();
    }

    public PersonalRecords personalRecords() {
        return records;
    }

    /** Whether there is anything to learn, even if nobody sees it yet. */
    public boolean hasCourses() {
        return courses.any();
    }

    public DraftCourse draftCourse() {
        return draftCourse;
    }

    public SubmitForReview submitForReview() {
        return submitForReview;
    }

    public PublishCourse publishCourse() {
        return publishCourse;
    }

    public KeepRecording keepRecording() {
        return keepRecording;
    }

    public GrantExtraTime grantExtraTime() {
        return grantExtraTime;
    }
}
