package ch.cryptocare.server.legal.db;

import static ch.cryptocare.server.tables.legal.Tables.ERASURE;

import ch.cryptocare.common.json.Json;
import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.server.legal.domain.Erasure;
import ch.cryptocare.server.legal.usecases.Erasures;
import ch.cryptocare.server.platform.PersonalRecords.Holding;
import ch.cryptocare.server.tables.legal.tables.records.ErasureRecord;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;

/** Upholds "one at a time" with the table's index. */
public final class JooqErasures implements Erasures {
    private static final Condition WAITING = DSL.and(ERASURE.STOPPED_AT.isNull(), ERASURE.DONE_AT.isNull());

    private final DSLContext sql;

    public JooqErasures(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public void add(Erasure erasure) {
        int added = sql.insertInto(ERASURE)
                .set(ERASURE.ID, erasure.id())
                .set(ERASURE.ACCOUNT_ID, erasure.account().value())
                .set(ERASURE.ASKED_AT, erasure.askedAt())
                .set(ERASURE.DUE_AT, erasure.dueAt())
                .set(ERASURE.WAIVES_REFUNDS, erasure.waivesRefunds())
                .onConflictDoNothing()
                .execute();
        if (added == 0) throw new Refusal(ProblemType.REQUEST_IN_PROGRESS);
    }

    @Override
    public Optional<Erasure> find(UUID id) {
        return sql.selectFrom(ERASURE).where(ERASURE.ID.eq(id)).fetchOptional(JooqErasures::erasure);
    }

    @Override
    public Optional<Erasure> lock(UUID id) {
        return sql.selectFrom(ERASURE).where(ERASURE.ID.eq(id)).forUpdate().fetchOptional(JooqErasures::erasure);
    }

    @Override
    public Optional<Erasure> waitingOf(AccountId account) {
        return sql.selectFrom(ERASURE)
                .where(ERASURE.ACCOUNT_ID.eq(account.value()), WAITING)
                .fetchOptional(JooqErasures::erasure);
    }

    @Override
    public List<UUID> due(Instant now) {
        return sql.select(ERASURE.ID)
                .from(ERASURE)
                .where(WAITING, ERASURE.DUE_AT.le(now))
                .orderBy(ERASURE.DUE_AT)
                .fetch(row -> row.value1());
    }

    @Override
    public void stop(UUID id, Instant now) {
        sql.update(ERASURE)
                .set(ERASURE.STOPPED_AT, now)
                .where(ERASURE.ID.eq(id), WAITING)
                .execute();
    }

    @Override
    public void finish(UUID id, List<Holding> report, Instant now) {
        sql.update(ERASURE)
                .set(ERASURE.DONE_AT, now)
                .set(ERASURE.REPORT, json(report))
                .where(ERASURE.ID.eq(id), WAITING)
                .execute();
    }

    @Override
    public List<Holding> report(UUID id) {
        return sql.select(ERASURE.REPORT)
                .from(ERASURE)
                .where(ERASURE.ID.eq(id), ERASURE.REPORT.isNotNull())
                .fetchOptional(row -> holdings(row.value1()))
                .orElse(List.of());
    }

    @Override
    public List<AccountId> doneAccounts() {
        return sql.select(ERASURE.ACCOUNT_ID)
                .from(ERASURE)
                .where(ERASURE.DONE_AT.isNotNull())
                .fetch(row -> new AccountId(row.value1()));
    }

    private static Erasure erasure(ErasureRecord row) {
        return new Erasure(
                row.getId(),
                new AccountId(row.getAccountId()),
                row.getAskedAt(),
                row.getDueAt(),
                row.getWaivesRefunds(),
                outcome(row));
    }

    private static Erasure.Outcome outcome(ErasureRecord row) {
        if (row.getDoneAt() != null) return new Erasure.Done(row.getDoneAt());
        if (row.getStoppedAt() != null) return new Erasure.Stopped(row.getStoppedAt());
        return new Erasure.Waiting();
    }

    private static JSONB json(List<Holding> report) {
        try {
            return JSONB.valueOf(Json.MAPPER.writeValueAsString(report));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("numbers and words of ours are JSON-ready", e);
        }
    }

    private static List<Holding> holdings(JSONB report) {
        try {
            return List.of(Json.MAPPER.readValue(report.data(), Holding[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the report of an erasure is not readable", e);
        }
    }
}
