package ch.cryptocare.server.learning.usecases.authoring;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.DocumentId;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.server.learning.domain.Document;
import ch.cryptocare.server.learning.domain.Enrolment;
import ch.cryptocare.server.learning.usecases.Courses;
import ch.cryptocare.server.learning.usecases.Documents;
import ch.cryptocare.server.learning.usecases.Enrolments;
import ch.cryptocare.server.platform.Caller;
import ch.cryptocare.server.platform.Transactions;
import java.util.Optional;
import java.util.Set;

/** Gives a file to whoever follows the course in a version that names it, and to whoever writes at the course. */
public final class ReadDocument {
    /** A file with all that is in it. */
    public record Opened(Document document, byte[] content) {}

    private final Transactions transactions;
    private final Documents documents;
    private final Drafts drafts;
    private final Enrolments enrolments;
    private final Courses courses;

    public ReadDocument(
            Transactions transactions, Documents documents, Drafts drafts, Enrolments enrolments, Courses courses) {
        this.transactions = transactions;
        this.documents = documents;
        this.drafts = drafts;
        this.enrolments = enrolments;
        this.courses = courses;
    }

    /** What is not for them does not exist. */
    public Opened open(Caller caller, DocumentId id) {
        return transactions.in(() -> {
            var document = Optional.ofNullable(documents.find(Set.of(id)).get(id))
                    .filter(found -> isFor(caller, found))
                    .orElseThrow(ReadDocument::notThere);
            return new Opened(document, documents.content(id).orElseThrow(ReadDocument::notThere));
        });
    }

    private boolean isFor(Caller caller, Document document) {
        if (caller.is(Role.ADMIN) || drafts.trains(caller.account(), document.course())) return true;
        return enrolments
                .find(caller.account(), document.course())
                .filter(enrolment -> names(enrolment, document.id()))
                .isPresent();
    }

    private boolean names(Enrolment enrolment, DocumentId document) {
        var version = courses.find(enrolment.course(), enrolment.version()).orElseThrow();
        return version.content().chapters().stream()
                .anyMatch(chapter -> chapter.documents().containsValue(document));
    }

    private static Refusal notThere() {
        return new Refusal(ProblemType.NOT_FOUND);
    }
}
