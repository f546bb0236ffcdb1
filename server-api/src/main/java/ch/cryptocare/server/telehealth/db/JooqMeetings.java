package ch.cryptocare.server.telehealth.db;

import static ch.cryptocare.server.tables.telehealth.Tables.MEETING;

import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.common.value.Slot;
import ch.cryptocare.server.platform.Sealer;
import ch.cryptocare.server.tables.telehealth.tables.records.MeetingRecord;
import ch.cryptocare.server.telehealth.domain.Meeting;
import ch.cryptocare.server.telehealth.domain.MeetingStatus;
import ch.cryptocare.server.telehealth.domain.Room;
import ch.cryptocare.server.telehealth.usecases.Meetings;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Upholds "one worker at a time" with the row's turn, and seals the link. */
public final class JooqMeetings implements Meetings {
    private final DSLContext sql;
    private final Sealer sealer;
    private final InstantSource clock;
    private final String provider;

    public JooqMeetings(DSLContext sql, Sealer sealer, InstantSource clock, String provider) {
        this.sql = sql;
        this.sealer = sealer;
        this.clock = clock;
        this.provider = provider;
    }

    @Override
    public void request(AppointmentId appointment, Slot time) {
        sql.insertInto(MEETING)
                .set(MEETING.APPOINTMENT_ID, appointment.value())
                .set(MEETING.PROVIDER, provider)
                .set(MEETING.STATUS, MeetingStatus.REQUESTED.name())
                .set(MEETING.STARTS_AT, time.start())
                .set(MEETING.ENDS_AT, time.end())
                .set(MEETING.CHANGED_AT, now())
                .onConflict(MEETING.APPOINTMENT_ID)
                .doUpdate()
                .set(MEETING.STARTS_AT, time.start())
                .set(MEETING.ENDS_AT, time.end())
                .where(MEETING.STATUS.eq(MeetingStatus.REQUESTED.name()))
                .execute();
    }

    @Override
    public Optional<Meeting> of(AppointmentId appointment) {
        return sql.selectFrom(MEETING).where(is(appointment)).fetchOptional(this::meeting);
    }

    @Override
    public Optional<AppointmentId> inRoom(String roomId) {
        return sql.select(MEETING.APPOINTMENT_ID)
                .from(MEETING)
                .where(MEETING.PROVIDER.eq(provider), MEETING.ROOM_ID.eq(roomId))
                .fetchOptional(row -> new AppointmentId(row.value1()));
    }

    @Override
    public Optional<Meeting> take(AppointmentId appointment, Duration lease) {
        return sql.update(MEETING)
                .set(MEETING.TURN, MEETING.TURN.plus(1))
                .set(MEETING.BUSY_UNTIL, clock.instant().plus(lease))
                .where(is(appointment))
                .and(MEETING.BUSY_UNTIL.isNull().or(MEETING.BUSY_UNTIL.le(now())))
                .returning()
                .fetchOptional(this::meeting);
    }

    @Override
    public boolean extend(Meeting taken, Duration lease) {
        return sql.update(MEETING)
                        .set(MEETING.BUSY_UNTIL, clock.instant().plus(lease))
                        .where(mine(taken))
                        .execute()
                == 1;
    }

    @Override
    public boolean save(Meeting taken) {
        return sql.update(MEETING)
                        .set(MEETING.STATUS, taken.status().name())
                        .set(MEETING.STARTS_AT, taken.time().start())
                        .set(MEETING.ENDS_AT, taken.time().end())
                        .set(MEETING.ROOM_ID, taken.room().map(Room::id).orElse(null))
                        .set(
                                MEETING.JOIN_URL,
                                taken.room()
                                        .map(room -> sealed(room, taken.appointment()))
                                        .orElse(null))
                        .set(MEETING.CHANGED_AT, now())
                        .where(mine(taken))
                        .execute()
                == 1;
    }

    @Override
    public void release(Meeting taken) {
        sql.update(MEETING).setNull(MEETING.BUSY_UNTIL).where(mine(taken)).execute();
    }

    @Override
    public boolean reported(AppointmentId appointment, boolean started, Instant at) {
        return sql.update(MEETING)
                        .set(MEETING.STATUS, (started ? MeetingStatus.READY : MeetingStatus.ENDED).name())
                        .set(MEETING.REPORTED_AT, at)
                        .where(is(appointment))
                        .and(MEETING.STATUS.in(MeetingStatus.READY.name(), MeetingStatus.ENDED.name()))
                        .and(MEETING.REPORTED_AT.isNull().or(MEETING.REPORTED_AT.lt(at)))
                        .execute()
                == 1;
    }

    @Override
    public List<AppointmentId> missing(Slot starting) {
        return sql.select(MEETING.APPOINTMENT_ID)
                .from(MEETING)
                .where(MEETING.STATUS.eq(MeetingStatus.REQUESTED.name()))
                .and(MEETING.STARTS_AT.ge(starting.start()))
                .and(MEETING.STARTS_AT.lt(starting.end()))
                .orderBy(MEETING.STARTS_AT)
                .limit(100)
                .fetch(row -> new AppointmentId(row.value1()));
    }

    @Override
    public boolean alert(AppointmentId appointment) {
        return sql.update(MEETING)
                        .set(MEETING.ALERTED, true)
                        .where(is(appointment), MEETING.ALERTED.isFalse())
                        .execute()
                == 1;
    }

    private static Condition is(AppointmentId appointment) {
        return MEETING.APPOINTMENT_ID.eq(appointment.value());
    }

    private static Condition mine(Meeting taken) {
        return is(taken.appointment()).and(MEETING.TURN.eq(taken.turn()));
    }

    private Meeting meeting(MeetingRecord row) {
        var appointment = new AppointmentId(row.getAppointmentId());
        return new Meeting(
                appointment,
                MeetingStatus.valueOf(row.getStatus()),
                new Slot(row.getStartsAt(), row.getEndsAt()),
                Optional.ofNullable(row.getRoomId()).map(id -> new Room(id, opened(row.getJoinUrl(), appointment))),
                row.getTurn());
    }

    private byte[] sealed(Room room, AppointmentId appointment) {
        return sealer.seal(room.joinUrl().getBytes(StandardCharsets.UTF_8), place(appointment.value()));
    }

    private String opened(byte[] sealed, AppointmentId appointment) {
        return new String(sealer.open(sealed, place(appointment.value())), StandardCharsets.UTF_8);
    }

    static String place(UUID appointment) {
        return "telehealth.meeting.join_url." + appointment;
    }

    private Instant now() {
        return clock.instant();
    }
}
