package ch.cryptocare.server.scheduling.db;

import static ch.cryptocare.server.tables.scheduling.Tables.ABSENCE;

import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.common.value.Slot;
import ch.cryptocare.server.scheduling.domain.Absence;
import ch.cryptocare.server.scheduling.usecases.Absences;
import ch.cryptocare.server.tables.scheduling.tables.records.AbsenceRecord;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;

/** Absences in PostgreSQL. */
public final class JooqAbsences implements Absences {
    private final DSLContext sql;

    public JooqAbsences(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<Absence> upcoming(PractitionerId practitioner, Instant from) {
        return sql.selectFrom(ABSENCE)
                .where(ABSENCE.PRACTITIONER_ID.eq(practitioner.value()), ABSENCE.ENDS_AT.gt(from))
                .orderBy(ABSENCE.STARTS_AT, ABSENCE.ID)
                .fetch(JooqAbsences::absence);
    }

    @Override
    public Optional<Absence> find(UUID id) {
        return sql.selectFrom(ABSENCE).where(ABSENCE.ID.eq(id)).fetchOptional(JooqAbsences::absence);
    }

    @Override
    public void add(Absence absence) {
        sql.executeInsert(new AbsenceRecord(
                absence.id(),
                absence.practitioner().value(),
                absence.time().start(),
                absence.time().end()));
    }

    @Override
    public void remove(UUID id) {
        sql.deleteFrom(ABSENCE).where(ABSENCE.ID.eq(id)).execute();
    }

    private static Absence absence(AbsenceRecord row) {
        return new Absence(
                row.getId(), new PractitionerId(row.getPractitionerId()), new Slot(row.getStartsAt(), row.getEndsAt()));
    }
}
