package ch.cryptocare.common.contract.authoring;

import static ch.cryptocare.common.contract.Access.AUTHOR;
import static ch.cryptocare.common.contract.Endpoint.create;
import static ch.cryptocare.common.contract.Endpoint.get;
import static ch.cryptocare.common.contract.Endpoint.post;
import static ch.cryptocare.common.problem.ProblemType.ANSWER_INVALID;
import static ch.cryptocare.common.problem.ProblemType.CHANGED_MEANWHILE;
import static ch.cryptocare.common.problem.ProblemType.NOT_FOUND;

import ch.cryptocare.common.contract.Endpoint;
import java.util.List;

/** Questions that were wrong, corrected after people were asked them: first what it does to whom, then the deed. */
public interface RegradesApi {
    Endpoint<Void, SatQuestions> QUESTIONS = get(
                    "/api/authoring/courses/{id}/sat-questions",
                    SatQuestions.class,
                    "The questions of published versions that attempts asked which are over, with what was corrected of them")
            .by(AUTHOR)
            .or(NOT_FOUND);

    Endpoint<RegradeWish, RegradePreview> PREVIEW = post(
                    "/api/authoring/courses/{id}/regrade-preview",
                    RegradeWish.class,
                    RegradePreview.class,
                    "Who would gain, lose, pass or fall by a correction; nothing is changed")
            .by(AUTHOR)
            .or(NOT_FOUND, ANSWER_INVALID);

    Endpoint<RegradeRequest, RegradeSummary> REGRADE = create(
                    "/api/authoring/courses/{id}/regrades",
                    RegradeRequest.class,
                    RegradeSummary.class,
                    "Correct a question for good, as its preview showed: attempts are marked again, who passes now is done with the chapter, and nobody loses what they passed; a second time changes nothing")
            .by(AUTHOR)
            .or(NOT_FOUND, ANSWER_INVALID, CHANGED_MEANWHILE);

    List<Endpoint<?, ?>> ENDPOINTS = List.of(QUESTIONS, PREVIEW, REGRADE);
}
