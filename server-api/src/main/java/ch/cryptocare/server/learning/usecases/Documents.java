package ch.cryptocare.server.learning.usecases;

import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.common.value.DocumentId;
import ch.cryptocare.server.learning.domain.Document;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files that courses give to read. */
public interface Documents {
    /** What is there already is not kept twice, and has its first name; says which one it is. */
    Document add(Document document, byte[] content, Instant at);

    Map<DocumentId, Document> find(Collection<DocumentId> ids);

    /** The newest first. */
    List<Document> of(CourseId course);

    Optional<byte[]> content(DocumentId id);

    /** Those that no version names and no draft. */
    int forgetUnused(Instant addedBefore);
}
