package ch.cryptocare.server.learning.db;

import static ch.cryptocare.server.learning.db.Shown.SHOWN;
import static ch.cryptocare.server.tables.learning.Tables.CAPTION;
import static ch.cryptocare.server.tables.learning.Tables.RECORDING;
import static ch.cryptocare.server.tables.learning.Tables.VIDEO;

import ch.cryptocare.server.platform.DataSubject;
import ch.cryptocare.server.platform.PersonalRecords.Fate;
import ch.cryptocare.server.platform.PersonalRecords.Holding;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Recordings that somebody uploaded. A course that shows one goes on without them; the others go with them. */
final class UploadedBy {
    private static final String TABLE = "learning.recording";

    private final DSLContext sql;

    UploadedBy(DSLContext sql) {
        this.sql = sql;
    }

    List<Map<String, Object>> tell(DataSubject subject) {
        return sql.selectFrom(RECORDING)
                .where(theirs(subject), RECORDING.STATUS.ne("REMOVED"))
                .orderBy(RECORDING.CREATED_AT)
                .fetch(row -> Map.of("file", row.getName(), "bytes", row.getBytes(), "uploadedAt", row.getCreatedAt()));
    }

    Holding unlinked(DataSubject subject) {
        int rows = sql.fetchCount(RECORDING, theirs(subject), SHOWN);
        return new Holding(TABLE, rows, Fate.PSEUDONYMISED, Optional.empty(), Optional.empty());
    }

    Holding removed(DataSubject subject) {
        return Holding.deleted(TABLE, sql.fetchCount(RECORDING, theirs(subject), DSL.not(SHOWN)));
    }

    /** The files of what is removed are taken away within minutes. */
    void erase(DataSubject subject) {
        var unused = sql.select(RECORDING.ID)
                .from(RECORDING)
                .where(theirs(subject), DSL.not(SHOWN))
                .fetch(RECORDING.ID);
        sql.deleteFrom(CAPTION).where(CAPTION.VIDEO_ID.in(unused)).execute();
        sql.deleteFrom(VIDEO).where(VIDEO.ID.in(unused)).execute();
        sql.update(RECORDING)
                .set(RECORDING.STATUS, "REMOVED")
                .setNull(RECORDING.FAILURE)
                .where(RECORDING.ID.in(unused))
                .execute();
        sql.update(RECORDING)
                .setNull(RECORDING.ACCOUNT_ID)
                .where(theirs(subject))
                .execute();
    }

    private static Condition theirs(DataSubject subject) {
        return RECORDING.ACCOUNT_ID.eq(subject.account().value());
    }
}
