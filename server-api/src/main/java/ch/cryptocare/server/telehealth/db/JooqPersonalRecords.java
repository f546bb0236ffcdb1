package ch.cryptocare.server.telehealth.db;

import static ch.cryptocare.server.tables.telehealth.Tables.MEETING;

import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.server.platform.DataSubject;
import ch.cryptocare.server.platform.PersonalRecords;
import ch.cryptocare.server.telehealth.domain.MeetingStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Which video meetings somebody had. */
public final class JooqPersonalRecords implements PersonalRecords {
    private static final Duration KEPT = Duration.ofDays(30);

    private final DSLContext sql;
    private final InstantSource clock;

    public JooqPersonalRecords(DSLContext sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public List<Section> tell(DataSubject subject) {
        var rows = sql.selectFrom(MEETING).where(theirs(subject)).orderBy(MEETING.STARTS_AT).stream()
                .map(row -> Map.<String, Object>of(
                        "appointment", row.getAppointmentId().toString(),
                        "provider", row.getProvider(),
                        "status", row.getStatus()))
                .toList();
        return List.of(new Section("meetings", rows));
    }

    @Override
    public List<Holding> holdings(DataSubject subject) {
        return List.of(Holding.deleted("telehealth.meeting", sql.fetchCount(MEETING, theirs(subject))));
    }

    /** A room that is to be closed at its provider is known by its row alone: without, it would stay there. */
    @Override
    public boolean isSettled(DataSubject subject) {
        var toCome = MEETING.ENDS_AT.gt(clock.instant());
        return !sql.fetchExists(
                MEETING,
                theirs(subject),
                toCome,
                MEETING.STATUS.in(MeetingStatus.REQUESTED.name(), MeetingStatus.READY.name()));
    }

    @Override
    public void erase(DataSubject subject) {
        sql.deleteFrom(MEETING).where(theirs(subject)).execute();
    }

    /** A month after it, nobody enters a room any more. */
    @Override
    public boolean forgetOld(Instant now, int atMost) {
        var old = DSL.select(MEETING.APPOINTMENT_ID)
                .from(MEETING)
                .where(MEETING.ENDS_AT.lt(now.minus(KEPT)))
                .limit(atMost);
        return sql.deleteFrom(MEETING).where(MEETING.APPOINTMENT_ID.in(old)).execute() == atMost;
    }

    private static Condition theirs(DataSubject subject) {
        return MEETING.APPOINTMENT_ID.in(
                subject.appointments().stream().map(AppointmentId::value).toList());
    }
}
