package ch.cryptocare.server.learning;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.server.auth.Auth;
import ch.cryptocare.server.certificates.Certificates;
import ch.cryptocare.server.learning.db.JooqAttempts;
import ch.cryptocare.server.learning.db.JooqAuthoredCourses;
import ch.cryptocare.server.learning.db.JooqCourses;
import ch.cryptocare.server.learning.db.JooqDocuments;
import ch.cryptocare.server.learning.db.JooqDrafts;
import ch.cryptocare.server.learning.db.JooqEnrolments;
import ch.cryptocare.server.learning.db.JooqLearners;
import ch.cryptocare.server.learning.db.JooqRecordings;
import ch.cryptocare.server.learning.db.JooqRegrades;
import ch.cryptocare.server.learning.db.JooqVideos;
import ch.cryptocare.server.learning.gift.GiftFile;
import ch.cryptocare.server.learning.http.AuthoringRoutes;
import ch.cryptocare.server.learning.http.DocumentRoutes;
import ch.cryptocare.server.learning.http.ImportRoutes;
import ch.cryptocare.server.learning.http.LearnerRoutes;
import ch.cryptocare.server.learning.http.RegradeRoutes;
import ch.cryptocare.server.learning.json.JsonManuscripts;
import ch.cryptocare.server.learning.moodle.MoodleXmlFile;
import ch.cryptocare.server.learning.pdfbox.PdfBoxLook;
import ch.cryptocare.server.learning.usecases.CompleteChapter;
import ch.cryptocare.server.learning.usecases.GrantExtraTime;
import ch.cryptocare.server.learning.usecases.PublishCourse;
import ch.cryptocare.server.learning.usecases.authoring.AddDocument;
import ch.cryptocare.server.learning.usecases.authoring.CheckManuscript;
import ch.cryptocare.server.learning.usecases.authoring.CourseLog;
import ch.cryptocare.server.learning.usecases.authoring.CourseRecordings;
import ch.cryptocare.server.learning.usecases.authoring.ForgetDocuments;
import ch.cryptocare.server.learning.usecases.authoring.HelpLearner;
import ch.cryptocare.server.learning.usecases.authoring.ImportQuestions;
import ch.cryptocare.server.learning.usecases.authoring.KeepTrainers;
import ch.cryptocare.server.learning.usecases.authoring.ReadAuthored;
import ch.cryptocare.server.learning.usecases.authoring.ReadDocument;
import ch.cryptocare.server.learning.usecases.authoring.ReadLearners;
import ch.cryptocare.server.learning.usecases.authoring.ReviewCourse;
import ch.cryptocare.server.learning.usecases.authoring.WriteCourse;
import ch.cryptocare.server.learning.usecases.regrading.PreviewRegrade;
import ch.cryptocare.server.learning.usecases.regrading.ReadSatQuestions;
import ch.cryptocare.server.learning.usecases.regrading.RegradeQuestion;
import ch.cryptocare.server.learning.usecases.regrading.WeighRegrade;
import ch.cryptocare.server.platform.AuditLog;
import ch.cryptocare.server.platform.Jobs;
import ch.cryptocare.server.platform.db.Database;
import ch.cryptocare.server.platform.http.Api;
import java.time.Duration;
import java.time.InstantSource;

/** Writing courses, from the first word to the catalogue. */
public final class AuthoringModule {
    private final InstantSource clock;
    private final JooqDrafts drafts;
    private final AuthoringRoutes routes;
    private final LearnerRoutes learners;
    private final DocumentRoutes documents;
    private final ForgetDocuments forgetDocuments;
    private final RegradeRoutes regrades;
    private final ImportRoutes imports = new ImportRoutes(new ImportQuestions(new MoodleXmlFile(), new GiftFile()));

    public AuthoringModule(
            Database database, Auth auth, AuditLog audit, Certificates certificates, InstantSource clock) {
        var courses = new JooqCourses(database.sql);
        this.clock = clock;
        drafts = new JooqDrafts(database.sql);
        var manuscripts = new JsonManuscripts();
        var recordings = new CourseRecordings(new JooqRecordings(database.sql), new JooqVideos(database.sql));
        var files = new JooqDocuments(database.sql);
        var check = new CheckManuscript(courses, recordings, files);
        var log = new CourseLog(audit);
        var read = new ReadAuthored(courses, drafts, new JooqAuthoredCourses(database.sql), manuscripts, check, auth);
        var write = new WriteCourse(database, courses, drafts, manuscripts, read, recordings, check, log, clock);
        var complete = new CompleteChapter(courses, new JooqEnrolments(database.sql), certificates);
        documents = new DocumentRoutes(
                new AddDocument(database, read, files, new PdfBoxLook(), log, clock),
                new ReadDocument(database, files, drafts, new JooqEnrolments(database.sql), courses));
        forgetDocuments = new ForgetDocuments(database, files, clock);
        learners = learners(database, read, auth, complete, log, clock);
        regrades = regrades(database, read, auth, complete, log, clock);
        routes = new AuthoringRoutes(
                read,
                write,
                new ReviewCourse(
                        database,
                        courses,
                        drafts,
                        manuscripts,
                        check,
                        write,
                        read,
                        new PublishCourse(database, courses, clock),
                        log,
                        clock),
                new KeepTrainers(database, courses, drafts, read, auth, log, clock));
    }

    private static LearnerRoutes learners(
            Database database,
            ReadAuthored authored,
            Auth auth,
            CompleteChapter complete,
            CourseLog log,
            InstantSource clock) {
        var enrolments = new JooqEnrolments(database.sql);
        var read = new ReadLearners(database, new JooqLearners(database.sql), authored, auth, log);
        var time = new GrantExtraTime(database, enrolments, new JooqAttempts(database.sql));
        return new LearnerRoutes(read, new HelpLearner(database, enrolments, read, complete, time, log, clock));
    }

    private static RegradeRoutes regrades(
            Database database,
            ReadAuthored authored,
            Auth auth,
            CompleteChapter complete,
            CourseLog log,
            InstantSource clock) {
        var regrades = new JooqRegrades(database.sql);
        var weigh = new WeighRegrade(new JooqAttempts(database.sql), regrades);
        return new RegradeRoutes(
                new ReadSatQuestions(authored, new JooqCourses(database.sql), regrades),
                new PreviewRegrade(database, authored, weigh, auth, log, clock),
                new RegradeQuestion(database, authored, weigh, regrades, complete, auth, log, clock));
    }

    /** Lets a trainer write at a course. */
    public void entrust(CourseId course, AccountId trainer) {
        drafts.add(trainer, course, clock.instant());
    }

    public void addTo(Api api) {
        routes.addTo(api);
        imports.addTo(api);
        learners.addTo(api);
        documents.addTo(api);
        regrades.addTo(api);
    }

    public void schedule(Jobs jobs) {
        jobs.every(Duration.ofHours(1), "learning forgets documents", forgetDocuments::forget);
    }
}
