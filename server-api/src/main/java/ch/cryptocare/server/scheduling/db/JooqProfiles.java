package ch.cryptocare.server.scheduling.db;

import static ch.cryptocare.server.tables.scheduling.Tables.PRACTITIONER;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.FoldedText;
import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.server.scheduling.usecases.Practitioner;
import ch.cryptocare.server.scheduling.usecases.Profile;
import ch.cryptocare.server.scheduling.usecases.Profiles;
import ch.cryptocare.server.tables.scheduling.tables.records.PractitionerRecord;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Profiles in PostgreSQL, in the order of names. */
public final class JooqProfiles implements Profiles {
    private final DSLContext sql;

    public JooqProfiles(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<Profile> list(Optional<String> text, Optional<PractitionerId> after, int atMost) {
        var which = DSL.and(
                text.map(JooqProfiles::has).orElse(DSL.noCondition()),
                after.map(JooqProfiles::after).orElse(DSL.noCondition()));
        return sql.selectFrom(PRACTITIONER)
                .where(which)
                .orderBy(PRACTITIONER.NAME, PRACTITIONER.ID)
                .limit(atMost)
                .fetch(JooqProfiles::profile);
    }

    @Override
    public Optional<Profile> find(PractitionerId id) {
        return sql.selectFrom(PRACTITIONER)
                .where(PRACTITIONER.ID.eq(id.value()))
                .fetchOptional(JooqProfiles::profile);
    }

    @Override
    public void change(Practitioner practitioner) {
        sql.update(PRACTITIONER)
                .set(PRACTITIONER.NAME, practitioner.name())
                .set(PRACTITIONER.SPECIALTY, practitioner.specialty().name())
                .set(PRACTITIONER.LANGUAGES, practitioner.languages().toArray(String[]::new))
                .set(PRACTITIONER.CANTON, practitioner.canton().name())
                .set(PRACTITIONER.CITY, practitioner.city())
                .set(PRACTITIONER.ADDRESS, practitioner.address().orElse(null))
                .set(PRACTITIONER.ABOUT, Names.json(practitioner.about()))
                .set(PRACTITIONER.SEARCH_TEXT, SearchText.of(practitioner))
                .where(PRACTITIONER.ID.eq(practitioner.id().value()))
                .execute();
    }

    private static Condition has(String text) {
        return DSL.and(Arrays.stream(FoldedText.of(text).strip().split("\\s+"))
                .map(word -> PRACTITIONER.SEARCH_TEXT.contains(word))
                .toList());
    }

    private static Condition after(PractitionerId last) {
        var there = PRACTITIONER.as("there");
        return DSL.row(PRACTITIONER.NAME, PRACTITIONER.ID)
                .gt(DSL.select(there.NAME, there.ID).from(there).where(there.ID.eq(last.value())));
    }

    private static Profile profile(PractitionerRecord row) {
        return new Profile(
                JooqPractitioners.practitioner(row),
                Optional.ofNullable(row.getAccountId()).map(AccountId::new));
    }
}
