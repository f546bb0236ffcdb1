package ch.cryptocare.server.learning.db;

import static ch.cryptocare.server.tables.learning.Tables.DRAFT;
import static ch.cryptocare.server.tables.learning.Tables.TRAINER;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.server.learning.domain.Draft;
import ch.cryptocare.server.learning.usecases.authoring.Drafts;
import ch.cryptocare.server.tables.learning.tables.records.DraftRecord;
import ch.cryptocare.server.tables.learning.tables.records.TrainerRecord;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.JSONB;

/** Drafts in PostgreSQL, whose triggers keep them as they are while they are reviewed. */
public final class JooqDrafts implements Drafts {
    private final DSLContext sql;

    public JooqDrafts(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Draft> find(CourseId course) {
        return sql.selectFrom(DRAFT)
                .where(DRAFT.COURSE_ID.eq(course.value()))
                .fetchOptional(row -> new Draft(
                        course,
                        row.getRevision(),
                        row.getDocument().data(),
                        row.getSavedAt(),
                        Optional.ofNullable(row.getReturned())));
    }

    @Override
    public void save(Draft draft) {
        var row = new DraftRecord(
                draft.course().value(),
                draft.revision(),
                JSONB.valueOf(draft.document()),
                draft.savedAt(),
                draft.returned().orElse(null));
        sql.insertInto(DRAFT)
                .set(row)
                .onConflict(DRAFT.COURSE_ID)
                .doUpdate()
                .set(row)
                .execute();
    }

    @Override
    public boolean drop(CourseId course) {
        return sql.deleteFrom(DRAFT).where(DRAFT.COURSE_ID.eq(course.value())).execute() > 0;
    }

    @Override
    public boolean trains(AccountId account, CourseId course) {
        return sql.fetchExists(
                TRAINER, TRAINER.ACCOUNT_ID.eq(account.value()).and(TRAINER.COURSE_ID.eq(course.value())));
    }

    @Override
    public List<AccountId> trainers(CourseId course) {
        return sql.selectFrom(TRAINER)
                .where(TRAINER.COURSE_ID.eq(course.value()))
                .orderBy(TRAINER.SINCE, TRAINER.ACCOUNT_ID)
                .fetch(row -> new AccountId(row.getAccountId()));
    }

    @Override
    public boolean add(AccountId trainer, CourseId course, Instant since) {
        return sql.insertInto(TRAINER)
                        .set(new TrainerRecord(course.value(), trainer.value(), since))
                        .onConflictDoNothing()
                        .execute()
                > 0;
    }

    @Override
    public boolean remove(AccountId trainer, CourseId course) {
        return sql.deleteFrom(TRAINER)
                        .where(TRAINER.COURSE_ID.eq(course.value()), TRAINER.ACCOUNT_ID.eq(trainer.value()))
                        .execute()
                > 0;
    }
}
