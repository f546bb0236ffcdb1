package ch.cryptocare.server.scheduling.db;

import static ch.cryptocare.server.tables.scheduling.Tables.PRACTITIONER;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.Canton;
import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.common.value.Specialty;
import ch.cryptocare.server.scheduling.usecases.Practitioner;
import ch.cryptocare.server.scheduling.usecases.Practitioners;
import ch.cryptocare.server.tables.scheduling.tables.records.PractitionerRecord;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
                SearchText.of(practitioner),
                null));
    }

    @Override
    public boolean any() {
        return sql.fetchExists(PRACTITIONER);
    }

    @Override
    public Optional<PractitionerId> named(String name) {
        return sql.select(PRACTITIONER.ID)
                .from(PRACTITIONER)
                .where(PRACTITIONER.NAME.eq(name), PRACTITIONER.ACCOUNT_ID.isNull())
                .orderBy(PRACTITIONER.ID)
                .limit(1)
                .fetchOptional(row -> new PractitionerId(row.value1()));
    }

    @Override
    public void entrust(PractitionerId practitioner, AccountId owner) {
        sql.update(PRACTITIONER)
                .setNull(PRACTITIONER.ACCOUNT_ID)
                .where(PRACTITIONER.ACCOUNT_ID.eq(owner.value()))
                .execute();
        sql.update(PRACTITIONER)
                .set(PRACTITIONER.ACCOUNT_ID, owner.value())
                .where(PRACTITIONER.ID.eq(practitioner.value()))
                .execute();
    }

    @Override
    public Optional<AccountId> owner(PractitionerId practitioner) {
        return sql.select(PRACTITIONER.ACCOUNT_ID)
                .from(PRACTITIONER)
                .where(PRACTITIONER.ID.eq(practitioner.value()))
                .fetchOptional(PRACTITIONER.ACCOUNT_ID)
                .map(AccountId::new);
    }

    @Override
    public List<PractitionerId> ownedBy(Set<AccountId> accounts) {
        return sql.select(PRACTITIONER.ID)
                .from(PRACTITIONER)
                .where(PRACTITIONER.ACCOUNT_ID.in(
                        accounts.stream().map(AccountId::value).toList()))
                .orderBy(PRACTITIONER.NAME, PRACTITIONER.ID)
                .fetch(row -> new PractitionerId(row.value1()));
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
