package ch.cryptocare.server.auth.db;

import static ch.cryptocare.server.tables.auth.Tables.MEMBERSHIP;
import static ch.cryptocare.server.tables.auth.Tables.ORGANIZATION;

import ch.cryptocare.common.value.OrganizationId;
import ch.cryptocare.server.auth.domain.Organization;
import ch.cryptocare.server.auth.domain.OrganizationOverview;
import ch.cryptocare.server.auth.usecases.Organizations;
import ch.cryptocare.server.tables.auth.tables.records.OrganizationRecord;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record3;
import org.jooq.Select;
import org.jooq.impl.DSL;

/** Reads organizations in the order of their ids, which is that of their founding. */
public final class JooqOrganizations implements Organizations {
    private final DSLContext sql;
    private final InstantSource clock;

    public JooqOrganizations(DSLContext sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public void add(Organization organization) {
        sql.insertInto(ORGANIZATION)
                .set(ORGANIZATION.ID, organization.id().value())
                .set(ORGANIZATION.NAME, organization.name())
                .set(ORGANIZATION.CITY, organization.city())
                .set(ORGANIZATION.CREATED_AT, clock.instant())
                .execute();
    }

    @Override
    public Optional<Organization> find(OrganizationId id) {
        return sql.selectFrom(ORGANIZATION)
                .where(ORGANIZATION.ID.eq(id.value()))
                .fetchOptional(JooqOrganizations::organization);
    }

    /** Whoever joins it meanwhile does not wait. */
    @Override
    public void lock(OrganizationId id) {
        sql.select(ORGANIZATION.ID)
                .from(ORGANIZATION)
                .where(ORGANIZATION.ID.eq(id.value()))
                .forNoKeyUpdate()
                .execute();
    }

    @Override
    public Optional<OrganizationOverview> overview(OrganizationId id) {
        return select(ORGANIZATION.ID.eq(id.value()), 1).stream().findFirst();
    }

    @Override
    public List<OrganizationOverview> list(boolean unmanaged, Optional<OrganizationId> after, int atMost) {
        var which = DSL.and(
                unmanaged ? DSL.notExists(managers()) : DSL.noCondition(),
                after.map(id -> ORGANIZATION.ID.lt(id.value())).orElse(DSL.noCondition()));
        return select(which, atMost);
    }

    private static Select<?> managers() {
        return DSL.selectOne()
                .from(MEMBERSHIP)
                .where(MEMBERSHIP.ORGANIZATION_ID.eq(ORGANIZATION.ID), MEMBERSHIP.MANAGER.isTrue());
    }

    private List<OrganizationOverview> select(Condition which, int atMost) {
        return sql.select(ORGANIZATION, count(DSL.noCondition()), count(MEMBERSHIP.MANAGER.isTrue()))
                .from(ORGANIZATION)
                .where(which)
                .orderBy(ORGANIZATION.ID.desc())
                .limit(atMost)
                .fetch(JooqOrganizations::overview);
    }

    private static Field<Integer> count(Condition which) {
        return DSL.field(
                DSL.selectCount().from(MEMBERSHIP).where(MEMBERSHIP.ORGANIZATION_ID.eq(ORGANIZATION.ID), which));
    }

    private static OrganizationOverview overview(Record3<OrganizationRecord, Integer, Integer> row) {
        var record = row.value1();
        return new OrganizationOverview(organization(record), row.value2(), row.value3(), record.getCreatedAt());
    }

    private static Organization organization(OrganizationRecord row) {
        return new Organization(new OrganizationId(row.getId()), row.getName(), row.getCity());
    }
}
