package ch.cryptocare.server.scheduling.db;

import static ch.cryptocare.server.tables.scheduling.Tables.PRACTITIONER;

import ch.cryptocare.common.value.Canton;
import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.common.value.Specialty;
import ch.cryptocare.server.scheduling.usecases.Practitioner;
import ch.cryptocare.server.scheduling.usecases.Practitioners;
import ch.cryptocare.server.tables.scheduling.tables.records.PractitionerRecord;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** Practitioners in PostgreSQL, with the text that a search looks through. */
public final class JooqPractitioners implements Practitioners {
    private final DSLContext sql;

    public JooqPractitioners(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public void add(Practitioner practitioner) {
        sql.executeInsert(new PractitionerRecord(
                practitioner.id().value(),
                practitioner.name(),
                practitioner.specialty().name(),
                practitioner.languages().toArray(String[]::new),
                practitioner.canton().name(),
                practitioner.city(),
                practitioner.address().orElse(null),
                Names.json(practitioner.about()),
                SearchText.of(practitioner)));
    }

    @Override
    public boolean any() {
        return sql.fetchExists(PRACTITIONER);
    }

    static Practitioner practitioner(PractitionerRecord row) {
        return new Practitioner(
                new PractitionerId(row.getId()),
                row.getName(),
                Specialty.valueOf(row.getSpecialty()),
                List.of(row.getLanguages()),
                Canton.valueOf(row.getCanton()),
                row.getCity(),
                Optional.ofNullable(row.getAddress()),
                Names.byLanguage(row.getAbout()));
    }
}
