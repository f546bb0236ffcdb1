package ch.cryptocare.server.learning.usecases.authoring;

import ch.cryptocare.common.contract.learning.DocumentApi;
import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.common.value.DocumentId;
import ch.cryptocare.common.value.Ids;
import ch.cryptocare.server.learning.domain.Document;
import ch.cryptocare.server.learning.usecases.Documents;
import ch.cryptocare.server.learning.usecases.LooksIntoPdf;
import ch.cryptocare.server.platform.Caller;
import ch.cryptocare.server.platform.Transactions;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/** Authors give a course files to read. */
public final class AddDocument {
    private static final int MOST = 200;

    private final Transactions transactions;
    private final ReadAuthored read;
    private final Documents documents;
    private final LooksIntoPdf look;
    private final CourseLog log;
    private final InstantSource clock;

    public AddDocument(
            Transactions transactions,
            ReadAuthored read,
            Documents documents,
            LooksIntoPdf look,
            CourseLog log,
            InstantSource clock) {
        this.transactions = transactions;
        this.read = read;
        this.documents = documents;
        this.look = look;
        this.log = log;
        this.clock = clock;
    }

    public List<Document> list(Caller author, CourseId course) {
        return transactions.in(() -> {
            read.requireAuthor(author, course);
            return documents.of(course);
        });
    }

    /** A course holds 200; more than that are refused as TOO_MANY_REQUESTS until some of them are forgotten. */
    public Document add(Caller author, CourseId course, String name, byte[] content) {
        transactions.run(() -> read.requireAuthor(author, course));
        if (content.length > DocumentApi.LARGEST_DOCUMENT) throw Refusal.invalid("content", "too-large");
        int pages = look.pages(content);
        return transactions.in(() -> {
            read.requireAuthor(author, course);
            if (documents.of(course).size() >= MOST) throw new Refusal(ProblemType.TOO_MANY_REQUESTS);
            var now = clock.instant();
            var sent = new Document(new DocumentId(Ids.next(clock)), course, name, content.length, pages);
            var kept = documents.add(sent, content, now);
            log.note(
                    author,
                    "document-added",
                    course,
                    Map.of("document", kept.id().toString()));
            return kept;
        });
    }
}
