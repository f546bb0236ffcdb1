package ch.cryptocare.server.messaging.db;

import static ch.cryptocare.server.tables.messaging.Tables.MESSAGE;

import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.server.messaging.usecases.Persons;
import ch.cryptocare.server.platform.DataSubject;
import ch.cryptocare.server.platform.PersonalRecords;
import ch.cryptocare.server.tables.messaging.tables.records.MessageRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Which mails went to somebody. Their texts were never kept. */
public final class JooqPersonalRecords implements PersonalRecords {
    /** As long as appointments can lie ahead, and a month. */
    private static final Duration KEPT = Duration.ofDays(760);

    private final DSLContext sql;
    private final Persons persons;

    public JooqPersonalRecords(DSLContext sql, Persons persons) {
        this.sql = sql;
        this.persons = persons;
    }

    @Override
    public List<Section> tell(DataSubject subject) {
        var rows = sql.selectFrom(MESSAGE)
                .where(theirs(subject))
                .orderBy(MESSAGE.CREATED_AT)
                .fetch(JooqPersonalRecords::told);
        return List.of(new Section("mails", rows));
    }

    private static Map<String, Object> told(MessageRecord row) {
        var told = new LinkedHashMap<String, Object>();
        told.put("kind", row.getKind());
        if (row.getAppointmentId() != null)
            told.put("appointment", row.getAppointmentId().toString());
        told.put("status", row.getStatus());
        if (row.getSentAt() != null) told.put("sentAt", row.getSentAt());
        return told;
    }

    @Override
    public List<Holding> holdings(DataSubject subject) {
        return List.of(Holding.deleted("messaging.message", sql.fetchCount(MESSAGE, theirs(subject))));
    }

    @Override
    public void erase(DataSubject subject) {
        sql.deleteFrom(MESSAGE).where(theirs(subject)).execute();
    }

    /** Until then a message is known not to have to be sent once more; what waits is never forgotten. */
    @Override
    public boolean forgetOld(Instant now, int atMost) {
        var old = DSL.select(MESSAGE.KEY)
                .from(MESSAGE)
                .where(MESSAGE.CREATED_AT.lt(now.minus(KEPT)))
                .and(MESSAGE.STATUS.ne("WAITING"))
                .limit(atMost);
        return sql.deleteFrom(MESSAGE).where(MESSAGE.KEY.in(old)).execute() == atMost;
    }

    private Condition theirs(DataSubject subject) {
        return MESSAGE.PERSON
                .eq(persons.of(subject.email()).hash())
                .or(MESSAGE.APPOINTMENT_ID.in(subject.appointments().stream()
                        .map(AppointmentId::value)
                        .toList()));
    }
}
