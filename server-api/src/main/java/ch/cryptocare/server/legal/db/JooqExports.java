package ch.cryptocare.server.legal.db;

import static ch.cryptocare.server.tables.legal.Tables.EXPORT;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.server.legal.domain.DataExport;
import ch.cryptocare.server.legal.domain.DataExport.Packed;
import ch.cryptocare.server.legal.usecases.Exports;
import ch.cryptocare.server.platform.Sealer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Exports with their files sealed; upholds "one at a time" with the table's index. */
public final class JooqExports implements Exports {
    private final DSLContext sql;
    private final Sealer sealer;

    public JooqExports(DSLContext sql, Sealer sealer) {
        this.sql = sql;
        this.sealer = sealer;
    }

    @Override
    public void add(DataExport export) {
        int added = sql.insertInto(EXPORT)
                .set(EXPORT.ID, export.id())
                .set(EXPORT.ACCOUNT_ID, export.account().value())
                .set(EXPORT.LANGUAGE, export.language().name())
                .set(EXPORT.ASKED_AT, export.askedAt())
                .onConflictDoNothing()
                .execute();
        if (added == 0) throw new Refusal(ProblemType.REQUEST_IN_PROGRESS);
    }

    @Override
    public Optional<DataExport> find(UUID id) {
        return shown(EXPORT.ID.eq(id), 1).stream().findFirst();
    }

    @Override
    public List<DataExport> of(AccountId account, int atMost) {
        return shown(EXPORT.ACCOUNT_ID.eq(account.value()), atMost);
    }

    /** Without the file, which is only read to be handed out. */
    private List<DataExport> shown(Condition which, int atMost) {
        return sql.select(
                        EXPORT.ID,
                        EXPORT.ACCOUNT_ID,
                        EXPORT.LANGUAGE,
                        EXPORT.ASKED_AT,
                        EXPORT.CONTENT_LENGTH,
                        EXPORT.ENDS_AT)
                .from(EXPORT)
                .where(which)
                .orderBy(EXPORT.ASKED_AT.desc())
                .limit(atMost)
                .fetch(JooqExports::export);
    }

    private static DataExport export(Record row) {
        var packed = Optional.ofNullable(row.get(EXPORT.CONTENT_LENGTH))
                .map(bytes -> new Packed(bytes, row.get(EXPORT.ENDS_AT)));
        return new DataExport(
                row.get(EXPORT.ID),
                new AccountId(row.get(EXPORT.ACCOUNT_ID)),
                Language.valueOf(row.get(EXPORT.LANGUAGE)),
                row.get(EXPORT.ASKED_AT),
                packed);
    }

    @Override
    public boolean pack(UUID id, byte[] file, Instant now, Instant endsAt) {
        return sql.update(EXPORT)
                        .set(EXPORT.CONTENT, sealer.seal(file, place(id)))
                        .set(EXPORT.CONTENT_LENGTH, file.length)
                        .set(EXPORT.READY_AT, now)
                        .set(EXPORT.ENDS_AT, endsAt)
                        .where(EXPORT.ID.eq(id), EXPORT.READY_AT.isNull())
                        .execute()
                == 1;
    }

    @Override
    public Optional<byte[]> file(UUID id, AccountId owner, Instant now) {
        return sql.select(EXPORT.CONTENT)
                .from(EXPORT)
                .where(EXPORT.ID.eq(id), EXPORT.ACCOUNT_ID.eq(owner.value()))
                .and(EXPORT.CONTENT.isNotNull())
                .and(EXPORT.ENDS_AT.gt(now))
                .fetchOptional(row -> sealer.open(row.value1(), place(id)));
    }

    @Override
    public void forgetEnded(Instant now) {
        sql.update(EXPORT)
                .setNull(EXPORT.CONTENT)
                .where(EXPORT.CONTENT.isNotNull(), EXPORT.ENDS_AT.le(now))
                .execute();
    }

    static String place(UUID id) {
        return "legal.export.content/" + id;
    }
}
