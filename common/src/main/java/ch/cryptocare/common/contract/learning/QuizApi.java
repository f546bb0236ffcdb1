package ch.cryptocare.common.contract.learning;

import static ch.cryptocare.common.contract.Access.SIGNED_IN;
import static ch.cryptocare.common.contract.Endpoint.get;
import static ch.cryptocare.common.contract.Endpoint.post;
import static ch.cryptocare.common.problem.ProblemType.ANSWER_INVALID;
import static ch.cryptocare.common.problem.ProblemType.ATTEMPT_OVER;
import static ch.cryptocare.common.problem.ProblemType.ATTEMPT_TOO_SOON;
import static ch.cryptocare.common.problem.ProblemType.NOT_FOUND;
import static ch.cryptocare.common.problem.ProblemType.NO_ATTEMPT_LEFT;

import ch.cryptocare.common.contract.Endpoint;
import java.util.List;

/** Taking a quiz: whoever is signed in sees their own attempts, and what is right only when they may. */
public interface QuizApi {
    Endpoint<ChapterQuery, QuizResponse> QUIZ = get(
                    "/api/account/courses/{id}/quiz",
                    ChapterQuery.class,
                    QuizResponse.class,
                    "A quiz of a course that one follows: its rules, one's attempts, and which of them counts")
            .by(SIGNED_IN)
            .or(NOT_FOUND);

    Endpoint<ChapterRequest, AttemptResponse> BEGIN = post(
                    "/api/account/courses/{id}/attempts",
                    ChapterRequest.class,
                    AttemptResponse.class,
                    "Begin an attempt at a quiz, or go on with the one that is open")
            .by(SIGNED_IN)
            .or(NOT_FOUND, NO_ATTEMPT_LEFT, ATTEMPT_TOO_SOON);

    Endpoint<Void, AttemptResponse> ATTEMPT = get(
                    "/api/attempts/{id}", AttemptResponse.class, "An attempt, with what was answered")
            .by(SIGNED_IN)
            .or(NOT_FOUND);

    Endpoint<AnswerRequest, GivenAnswer> ANSWER = post(
                    "/api/attempts/{id}/answers",
                    AnswerRequest.class,
                    GivenAnswer.class,
                    "Answer a question; it is kept before this answers, and may be sent again")
            .by(SIGNED_IN)
            .or(NOT_FOUND, ATTEMPT_OVER, ANSWER_INVALID);

    Endpoint<Void, AttemptResponse> SUBMIT = post(
                    "/api/attempts/{id}/submission",
                    Void.class,
                    AttemptResponse.class,
                    "Hand an attempt in; a second time changes nothing")
            .by(SIGNED_IN)
            .or(NOT_FOUND);

    List<Endpoint<?, ?>> ENDPOINTS = List.of(QUIZ, BEGIN, ATTEMPT, ANSWER, SUBMIT);
}
