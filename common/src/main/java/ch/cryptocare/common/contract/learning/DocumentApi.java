package ch.cryptocare.common.contract.learning;

import static ch.cryptocare.common.contract.Access.AUTHOR;
import static ch.cryptocare.common.contract.Access.SIGNED_IN;
import static ch.cryptocare.common.contract.Endpoint.create;
import static ch.cryptocare.common.contract.Endpoint.get;
import static ch.cryptocare.common.problem.ProblemType.NOT_FOUND;
import static ch.cryptocare.common.problem.ProblemType.TOO_MANY_REQUESTS;

import ch.cryptocare.common.contract.Endpoint;
import java.util.List;

/** Files that courses give to read. */
public interface DocumentApi {
    /** In bytes: the largest file. */
    int LARGEST_DOCUMENT = 10 * 1024 * 1024;

    /** In bytes: the same as JSON has it, with its name. */
    int LARGEST_REQUEST = LARGEST_DOCUMENT / 3 * 4 + 4096;

    Endpoint<Void, CourseDocumentPage> DOCUMENTS = get(
                    "/api/authoring/courses/{id}/documents",
                    CourseDocumentPage.class,
                    "The files that can be read in a course, or were to be")
            .by(AUTHOR)
            .or(NOT_FOUND);

    Endpoint<CourseDocumentRequest, CourseDocumentResponse> ADD_DOCUMENT = create(
                    "/api/authoring/courses/{id}/documents",
                    CourseDocumentRequest.class,
                    CourseDocumentResponse.class,
                    "Give a course a PDF to read, of up to 10 MiB; the same file is kept once, and what no chapter names"
                            + " is forgotten after 30 days")
            .by(AUTHOR)
            .upTo(LARGEST_REQUEST)
            .or(NOT_FOUND, TOO_MANY_REQUESTS);

    Endpoint<Void, Void> DOCUMENT = get(
                    "/api/documents/{id}",
                    Void.class,
                    "A file to read (PDF), for who follows a course that gives it and for who writes at it")
            .by(SIGNED_IN)
            .or(NOT_FOUND);

    List<Endpoint<?, ?>> ENDPOINTS = List.of(DOCUMENTS, ADD_DOCUMENT, DOCUMENT);
}
