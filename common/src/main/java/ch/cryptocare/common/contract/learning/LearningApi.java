package ch.cryptocare.common.contract.learning;

import static ch.cryptocare.common.contract.Access.SIGNED_IN;
import static ch.cryptocare.common.contract.Endpoint.get;
import static ch.cryptocare.common.contract.Endpoint.post;
import static ch.cryptocare.common.problem.ProblemType.COURSE_NOT_FREE;
import static ch.cryptocare.common.problem.ProblemType.NOT_ALLOWED;
import static ch.cryptocare.common.problem.ProblemType.NOT_FOUND;
import static ch.cryptocare.common.problem.ProblemType.PREREQUISITE_MISSING;

import ch.cryptocare.common.contract.Endpoint;
import java.util.List;

/** Following courses: whoever is signed in sees their own way through them, and nobody else's. */
public interface LearningApi {
    Endpoint<Void, FollowedCourseResponse> ENROL = post(
                    "/api/courses/{id}/enrolment",
                    Void.class,
                    FollowedCourseResponse.class,
                    "Follow a course in the version that is published now; whoever follows it already goes on")
            .by(SIGNED_IN)
            .or(NOT_FOUND, COURSE_NOT_FREE, PREREQUISITE_MISSING);

    Endpoint<Void, FollowedCoursePage> FOLLOWED = get(
                    "/api/account/courses", FollowedCoursePage.class, "The courses that one follows")
            .by(SIGNED_IN);

    Endpoint<Void, FollowedCourseResponse> COURSE = get(
                    "/api/account/courses/{id}",
                    FollowedCourseResponse.class,
                    "A course that one follows: what it says, and what is done")
            .by(SIGNED_IN)
            .or(NOT_FOUND);

    Endpoint<ChapterRequest, LaunchResponse> LAUNCH = post(
                    "/api/account/courses/{id}/launch",
                    ChapterRequest.class,
                    LaunchResponse.class,
                    "Open a chapter; a player that the same person had open elsewhere counts no more")
            .by(SIGNED_IN)
            .or(NOT_FOUND);

    Endpoint<ChapterRequest, FollowedCourseResponse> FINISH = post(
                    "/api/account/courses/{id}/finish",
                    ChapterRequest.class,
                    FollowedCourseResponse.class,
                    "One came to the end of a chapter that is read")
            .by(SIGNED_IN)
            .or(NOT_FOUND, NOT_ALLOWED);

    Endpoint<PlayedRequest, PlayedResponse> PLAYED = post(
                    "/api/viewings/{id}/played",
                    PlayedRequest.class,
                    PlayedResponse.class,
                    "What a player has played; credited as far as time has passed")
            .by(SIGNED_IN)
            .or(NOT_FOUND);

    Endpoint<MediaQuery, Void> MEDIA = get(
                    "/api/viewings/{id}/media",
                    MediaQuery.class,
                    Void.class,
                    "The pictures of the player that one has open (HLS)")
            .by(SIGNED_IN)
            .or(NOT_FOUND);

    Endpoint<CaptionQuery, Void> CAPTIONS = get(
                    "/api/viewings/{id}/captions", CaptionQuery.class, Void.class, "What is said, to read (WebVTT)")
            .by(SIGNED_IN)
            .or(NOT_FOUND);

    List<Endpoint<?, ?>> ENDPOINTS = List.of(ENROL, FOLLOWED, COURSE, LAUNCH, FINISH, PLAYED, MEDIA, CAPTIONS);
}
