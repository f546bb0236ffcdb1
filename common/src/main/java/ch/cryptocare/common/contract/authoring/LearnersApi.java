package ch.cryptocare.common.contract.authoring;

import static ch.cryptocare.common.contract.Access.AUTHOR;
import static ch.cryptocare.common.contract.Endpoint.get;
import static ch.cryptocare.common.contract.Endpoint.post;
import static ch.cryptocare.common.problem.ProblemType.NOT_FOUND;
import static ch.cryptocare.common.problem.ProblemType.NOT_TO_BE_CONFIRMED;

import ch.cryptocare.common.contract.Endpoint;
import java.util.List;

/** Who follows a course, for those who write it: they confirm what only they can see, and give time. */
public interface LearnersApi {
    Endpoint<LearnerQuery, LearnerPage> LEARNERS = get(
                    "/api/authoring/courses/{id}/learners",
                    LearnerQuery.class,
                    LearnerPage.class,
                    "Who follows a course and how far they have come, those who began last first")
            .by(AUTHOR)
            .or(NOT_FOUND);

    Endpoint<ConfirmationRequest, LearnerResponse> CONFIRM = post(
                    "/api/authoring/learners/{id}/confirmation",
                    ConfirmationRequest.class,
                    LearnerResponse.class,
                    "Confirm that a learner has done a chapter that only a trainer confirms; with the last chapter the course is completed")
            .by(AUTHOR)
            .or(NOT_FOUND, NOT_TO_BE_CONFIRMED);

    Endpoint<ExtraTimeRequest, LearnerResponse> EXTRA_TIME = post(
                    "/api/authoring/learners/{id}/extra-time",
                    ExtraTimeRequest.class,
                    LearnerResponse.class,
                    "Give a learner more time in the quizzes of the course, from their next attempt on")
            .by(AUTHOR)
            .or(NOT_FOUND);

    List<Endpoint<?, ?>> ENDPOINTS = List.of(LEARNERS, CONFIRM, EXTRA_TIME);
}
