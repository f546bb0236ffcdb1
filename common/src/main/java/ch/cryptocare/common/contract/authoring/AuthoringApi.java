package ch.cryptocare.common.contract.authoring;

import static ch.cryptocare.common.contract.Access.ADMIN;
import static ch.cryptocare.common.contract.Access.AUTHOR;
import static ch.cryptocare.common.contract.Endpoint.create;
import static ch.cryptocare.common.contract.Endpoint.get;
import static ch.cryptocare.common.contract.Endpoint.post;
import static ch.cryptocare.common.problem.ProblemType.CHANGED_MEANWHILE;
import static ch.cryptocare.common.problem.ProblemType.NOBODY_TRAINS;
import static ch.cryptocare.common.problem.ProblemType.NOT_FOUND;
import static ch.cryptocare.common.problem.ProblemType.PROOF_REQUIRED;

import ch.cryptocare.common.contract.Endpoint;
import java.util.List;

/** Writing courses: trainers those that are theirs, administrators all. A version is published by an administrator. */
public interface AuthoringApi {
    /** In bytes: a course with some hundred questions. */
    int LARGEST_DRAFT = 1_000_000;

    Endpoint<AuthoredCourseQuery, AuthoredCoursePage> COURSES = get(
                    "/api/authoring/courses",
                    AuthoredCourseQuery.class,
                    AuthoredCoursePage.class,
                    "The courses that one may write at")
            .by(AUTHOR);

    Endpoint<CourseCreation, AuthoredCourseResponse> CREATE = create(
                    "/api/authoring/courses",
                    CourseCreation.class,
                    AuthoredCourseResponse.class,
                    "Begin a course; a trainer who does writes at it")
            .by(AUTHOR);

    Endpoint<Void, AuthoredCourseResponse> COURSE = get(
                    "/api/authoring/courses/{id}",
                    AuthoredCourseResponse.class,
                    "A course as its authors see it, with all that is right and what is missing")
            .by(AUTHOR)
            .or(NOT_FOUND);

    Endpoint<DraftRequest, SavedDraft> SAVE = post(
                    "/api/authoring/courses/{id}/draft",
                    DraftRequest.class,
                    SavedDraft.class,
                    "Keep a draft as it is written now, unfinished as it may be")
            .by(AUTHOR)
            .upTo(LARGEST_DRAFT)
            .or(NOT_FOUND, CHANGED_MEANWHILE);

    Endpoint<RevisionRequest, DiscardedDraft> DISCARD = post(
                    "/api/authoring/courses/{id}/draft/removal",
                    RevisionRequest.class,
                    DiscardedDraft.class,
                    "Drop a draft; a course of which nothing was ever submitted goes with it")
            .by(AUTHOR)
            .or(NOT_FOUND, CHANGED_MEANWHILE);

    Endpoint<RevisionRequest, AuthoredCourseResponse> SUBMIT = post(
                    "/api/authoring/courses/{id}/submission",
                    RevisionRequest.class,
                    AuthoredCourseResponse.class,
                    "Give a draft that lacks nothing to whoever publishes it")
            .by(AUTHOR)
            .or(NOT_FOUND, CHANGED_MEANWHILE);

    Endpoint<VersionRequest, AuthoredCourseResponse> WITHDRAW = post(
                    "/api/authoring/courses/{id}/withdrawal",
                    VersionRequest.class,
                    AuthoredCourseResponse.class,
                    "Take a version back that is in review, to go on writing")
            .by(AUTHOR)
            .or(NOT_FOUND, CHANGED_MEANWHILE);

    Endpoint<ReturnRequest, AuthoredCourseResponse> RETURN = post(
                    "/api/authoring/courses/{id}/return",
                    ReturnRequest.class,
                    AuthoredCourseResponse.class,
                    "Give a version back to its authors, and say why")
            .by(ADMIN)
            .or(NOT_FOUND, CHANGED_MEANWHILE);

    Endpoint<VersionRequest, AuthoredCourseResponse> PUBLISH = post(
                    "/api/authoring/courses/{id}/publication",
                    VersionRequest.class,
                    AuthoredCourseResponse.class,
                    "Show a version that was reviewed in the catalogue; whoever follows the one before goes on with that")
            .by(ADMIN)
            .or(NOT_FOUND, CHANGED_MEANWHILE);

    Endpoint<TrainerRequest, AuthoredCourseResponse> ADD_TRAINER = post(
                    "/api/authoring/courses/{id}/trainers",
                    TrainerRequest.class,
                    AuthoredCourseResponse.class,
                    "Let a trainer write at a course")
            .by(ADMIN)
            .or(NOT_FOUND, PROOF_REQUIRED, NOBODY_TRAINS);

    Endpoint<TrainerRemovalRequest, AuthoredCourseResponse> REMOVE_TRAINER = post(
                    "/api/authoring/courses/{id}/trainers/removal",
                    TrainerRemovalRequest.class,
                    AuthoredCourseResponse.class,
                    "A trainer does not write at a course any more")
            .by(ADMIN)
            .or(NOT_FOUND);

    List<Endpoint<?, ?>> ENDPOINTS = List.of(
            COURSES, CREATE, COURSE, SAVE, DISCARD, SUBMIT, WITHDRAW, RETURN, PUBLISH, ADD_TRAINER, REMOVE_TRAINER);
}
