package ch.cryptocare.server.operations.db;

import static ch.cryptocare.server.tables.platform.Tables.AUDIT_EVENT;

import ch.cryptocare.common.json.Json;
import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.server.operations.usecases.AuditEvents;
import ch.cryptocare.server.tables.platform.tables.records.AuditEventRecord;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;

/** Reads the audit log from its end. */
public final class JooqAuditEvents implements AuditEvents {
    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};

    private final DSLContext sql;

    public JooqAuditEvents(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<Noted> list(Wanted wanted, Optional<Position> before, int atMost) {
        var earlier = before.map(last -> DSL.row(AUDIT_EVENT.AT, AUDIT_EVENT.ID).lt(last.at(), last.id()));
        return sql.selectFrom(AUDIT_EVENT)
                .where(matches(wanted), earlier.orElse(DSL.noCondition()))
                .orderBy(AUDIT_EVENT.AT.desc(), AUDIT_EVENT.ID.desc())
                .limit(atMost)
                .fetch(JooqAuditEvents::noted);
    }

    private static Condition matches(Wanted wanted) {
        return DSL.and(
                wanted.from().map(AUDIT_EVENT.AT::ge).orElse(DSL.noCondition()),
                wanted.to().map(AUDIT_EVENT.AT::lt).orElse(DSL.noCondition()),
                wanted.actor().map(AUDIT_EVENT.ACTOR::eq).orElse(DSL.noCondition()),
                wanted.action()
                        .map(action -> AUDIT_EVENT.ACTION.eq(action.code()))
                        .orElse(DSL.noCondition()),
                wanted.subject().map(AUDIT_EVENT.SUBJECT::eq).orElse(DSL.noCondition()));
    }

    private static Noted noted(AuditEventRecord row) {
        return new Noted(
                row.getId(),
                row.getAt(),
                Optional.ofNullable(row.getActor()).map(AccountId::new),
                row.getAction(),
                row.getSubject(),
                facts(row.getFacts()));
    }

    private static Map<String, String> facts(JSONB json) {
        try {
            return Json.MAPPER.readValue(json.data(), FACTS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("facts in the audit log are not readable", e);
        }
    }
}
