package ch.cryptocare.server.learning.db;

import static ch.cryptocare.server.tables.learning.Tables.CHAPTER;
import static ch.cryptocare.server.tables.learning.Tables.DOCUMENT;
import static ch.cryptocare.server.tables.learning.Tables.DRAFT;

import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.common.value.DocumentId;
import ch.cryptocare.server.learning.domain.Document;
import ch.cryptocare.server.learning.usecases.Documents;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record5;
import org.jooq.SelectJoinStep;
import org.jooq.impl.DSL;

/** Documents in PostgreSQL, so that they are saved and restored with the courses that name them. */
public final class JooqDocuments implements Documents {
    private static final Field<Integer> BYTES = DSL.octetLength(DSL.field("{0}", String.class, DOCUMENT.CONTENT));
    private static final Condition IN_A_VERSION = DSL.exists(DSL.selectOne()
            .from(CHAPTER)
            .where(CHAPTER.DOCUMENT_FR.eq(DOCUMENT.ID).or(CHAPTER.DOCUMENT_EN.eq(DOCUMENT.ID))));
    private static final Condition IN_A_DRAFT = DSL.condition(
            "exists (select from {1}, jsonb_path_query({2}, '$.chapters[*].document.*') as named"
                    + " where {3} = {4} and named #>> '{}' = {0}::text)",
            DOCUMENT.ID, DRAFT, DRAFT.DOCUMENT, DRAFT.COURSE_ID, DOCUMENT.COURSE_ID);

    private final DSLContext sql;

    public JooqDocuments(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Document add(Document document, byte[] content, Instant at) {
        var id = sql.insertInto(DOCUMENT)
                .set(DOCUMENT.ID, document.id().value())
                .set(DOCUMENT.COURSE_ID, document.course().value())
                .set(DOCUMENT.NAME, document.name())
                .set(DOCUMENT.CONTENT, content)
                .set(DOCUMENT.PAGES, document.pages())
                .set(DOCUMENT.ADDED_AT, at)
                .onConflict(DOCUMENT.COURSE_ID, DOCUMENT.SHA256)
                .doUpdate()
                .set(DOCUMENT.ADDED_AT, at)
                .returningResult(DOCUMENT.ID)
                .fetchSingle(row -> new DocumentId(row.value1()));
        return find(List.of(id)).values().iterator().next();
    }

    @Override
    public Map<DocumentId, Document> find(Collection<DocumentId> ids) {
        if (ids.isEmpty()) return Map.of();
        return told().where(DOCUMENT.ID.in(ids.stream().map(DocumentId::value).toList()))
                .fetchMap(row -> new DocumentId(row.value1()), JooqDocuments::document);
    }

    @Override
    public List<Document> of(CourseId course) {
        return told().where(DOCUMENT.COURSE_ID.eq(course.value()))
                .orderBy(DOCUMENT.ADDED_AT.desc(), DOCUMENT.ID.desc())
                .fetch(JooqDocuments::document);
    }

    @Override
    public Optional<byte[]> content(DocumentId id) {
        return sql.select(DOCUMENT.CONTENT)
                .from(DOCUMENT)
                .where(DOCUMENT.ID.eq(id.value()))
                .fetchOptional(DOCUMENT.CONTENT);
    }

    @Override
    public int forgetUnused(Instant addedBefore) {
        return sql.deleteFrom(DOCUMENT)
                .where(DOCUMENT.ADDED_AT.lt(addedBefore))
                .andNot(IN_A_VERSION)
                .andNot(IN_A_DRAFT)
                .execute();
    }

    private SelectJoinStep<Record5<UUID, UUID, String, Integer, Integer>> told() {
        return sql.select(DOCUMENT.ID, DOCUMENT.COURSE_ID, DOCUMENT.NAME, BYTES, DOCUMENT.PAGES)
                .from(DOCUMENT);
    }

    private static Document document(Record5<UUID, UUID, String, Integer, Integer> row) {
        return new Document(
                new DocumentId(row.value1()), new CourseId(row.value2()), row.value3(), row.value4(), row.value5());
    }
}
