package ch.cryptocare.server.scheduling.db;

import static ch.cryptocare.server.tables.scheduling.Tables.APPOINTMENT;
import static ch.cryptocare.server.tables.scheduling.Tables.WALK_IN;

import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.common.value.ServiceTypeId;
import ch.cryptocare.server.platform.Sealer;
import ch.cryptocare.server.scheduling.domain.WalkIn;
import ch.cryptocare.server.scheduling.usecases.WalkIns;
import ch.cryptocare.server.tables.scheduling.enums.AppointmentStatus;
import ch.cryptocare.server.tables.scheduling.tables.records.WalkInRecord;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Who waits is never noted as such: it follows from who left, and from what became of the time that was taken for them. */
public final class JooqWalkIns implements WalkIns {
    private final DSLContext sql;
    private final Sealer sealer;

    public JooqWalkIns(DSLContext sql, Sealer sealer) {
        this.sql = sql;
        this.sealer = sealer;
    }

    @Override
    public void add(WalkIn walkIn) {
        sql.insertInto(WALK_IN)
                .set(WALK_IN.ID, walkIn.id())
                .set(WALK_IN.PRACTITIONER_ID, walkIn.practitioner().value())
                .set(WALK_IN.SERVICE_ID, walkIn.service().value())
                .set(WALK_IN.ANYONE, walkIn.anyone())
                .set(WALK_IN.NAME, sealer.seal(walkIn.name().getBytes(StandardCharsets.UTF_8), place(walkIn.id())))
                .set(WALK_IN.ARRIVED_AT, walkIn.arrivedAt())
                .set(WALK_IN.FORGOTTEN_AT, walkIn.until())
                .execute();
    }

    @Override
    public List<WalkIn> waiting(Collection<PractitionerId> practitioners, Instant now) {
        var ids = practitioners.stream().map(PractitionerId::value).toList();
        return sql.selectFrom(WALK_IN)
                .where(WALK_IN.PRACTITIONER_ID.in(ids), WALK_IN.FORGOTTEN_AT.gt(now), waits())
                .orderBy(WALK_IN.ARRIVED_AT, WALK_IN.ID)
                .fetch(this::walkIn);
    }

    @Override
    public Optional<WalkIn> find(UUID id, Instant now) {
        return sql.selectFrom(WALK_IN)
                .where(WALK_IN.ID.eq(id), WALK_IN.FORGOTTEN_AT.gt(now))
                .fetchOptional(this::walkIn);
    }

    @Override
    public void leave(UUID id, Instant now) {
        sql.update(WALK_IN)
                .set(WALK_IN.LEFT_AT, now)
                .where(WALK_IN.ID.eq(id), waits())
                .execute();
    }

    @Override
    public void comeBack(UUID id) {
        sql.update(WALK_IN).setNull(WALK_IN.LEFT_AT).where(WALK_IN.ID.eq(id)).execute();
    }

    @Override
    public boolean take(UUID id, AppointmentId appointment) {
        return sql.update(WALK_IN)
                        .set(WALK_IN.APPOINTMENT_ID, appointment.value())
                        .where(WALK_IN.ID.eq(id), waits())
                        .execute()
                == 1;
    }

    @Override
    public int forget(Instant now) {
        return sql.deleteFrom(WALK_IN).where(WALK_IN.FORGOTTEN_AT.le(now)).execute();
    }

    private static Condition waits() {
        var served = DSL.selectOne()
                .from(APPOINTMENT)
                .where(APPOINTMENT.ID.eq(WALK_IN.APPOINTMENT_ID))
                .and(APPOINTMENT.STATUS.notIn(AppointmentStatus.CANCELLED, AppointmentStatus.EXPIRED));
        return WALK_IN.LEFT_AT.isNull().and(DSL.notExists(served));
    }

    private WalkIn walkIn(WalkInRecord row) {
        return new WalkIn(
                row.getId(),
                new PractitionerId(row.getPractitionerId()),
                new ServiceTypeId(row.getServiceId()),
                row.getAnyone(),
                new String(sealer.open(row.getName(), place(row.getId())), StandardCharsets.UTF_8),
                row.getArrivedAt(),
                row.getForgottenAt());
    }

    static String place(UUID id) {
        return "scheduling.walk_in.name/" + id;
    }
}
