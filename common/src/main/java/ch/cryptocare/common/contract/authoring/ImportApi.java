package ch.cryptocare.common.contract.authoring;

import static ch.cryptocare.common.contract.Access.AUTHOR;
import static ch.cryptocare.common.contract.Endpoint.post;
import static ch.cryptocare.common.problem.ProblemType.QUESTIONS_UNREADABLE;

import ch.cryptocare.common.contract.Endpoint;
import java.util.List;

/** Taking questions over that were written elsewhere. */
public interface ImportApi {
    /** In bytes. */
    int LARGEST_FILE = 1_000_000;

    Endpoint<QuestionImportRequest, ImportedQuestions> IMPORT = post(
                    "/api/authoring/questions/import",
                    QuestionImportRequest.class,
                    ImportedQuestions.class,
                    "The questions of a file that Moodle exported, for a draft; nothing is kept yet")
            .by(AUTHOR)
            .upTo(LARGEST_FILE)
            .or(QUESTIONS_UNREADABLE);

    List<Endpoint<?, ?>> ENDPOINTS = List.of(IMPORT);
}
