package ch.cryptocare.server.auth.db;

import static ch.cryptocare.server.tables.auth.Tables.ACCOUNT;
import static ch.cryptocare.server.tables.auth.Tables.MEMBERSHIP;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.MemberPosition;
import ch.cryptocare.common.value.OrganizationId;
import ch.cryptocare.server.auth.domain.Member;
import ch.cryptocare.server.auth.domain.Membership;
import ch.cryptocare.server.auth.usecases.Memberships;
import ch.cryptocare.server.platform.Sealer;
import ch.cryptocare.server.platform.db.SqlStates;
import ch.cryptocare.server.tables.auth.tables.records.AccountRecord;
import ch.cryptocare.server.tables.auth.tables.records.MembershipRecord;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/** Upholds with the table's keys that nobody belongs twice to one organization, or works at the desks of two. */
public final class JooqMemberships implements Memberships {
    private final DSLContext sql;
    private final Sealer sealer;

    public JooqMemberships(DSLContext sql, Sealer sealer) {
        this.sql = sql;
        this.sealer = sealer;
    }

    @Override
    public void add(Membership membership) {
        var row = new MembershipRecord();
        row.setId(membership.id());
        row.setOrganizationId(membership.organization().value());
        row.setAccountId(membership.account().value());
        row.setPosition(membership.position().name());
        row.setManager(membership.manager());
        row.setSince(membership.since());
        try {
            sql.insertInto(MEMBERSHIP).set(row).execute();
        } catch (DataAccessException e) {
            throw refusal(e);
        }
    }

    private static RuntimeException refusal(DataAccessException e) {
        return switch (SqlStates.violatedConstraint(e).orElse("")) {
            case "a_member_once" -> new Refusal(ProblemType.ALREADY_MEMBER);
            case "staff_of_one_organization" -> new Refusal(ProblemType.STAFF_ELSEWHERE);
            default -> e;
        };
    }

    @Override
    public Optional<Membership> find(UUID id) {
        return find(MEMBERSHIP.ID.eq(id));
    }

    @Override
    public Optional<Membership> find(OrganizationId organization, AccountId account) {
        return find(DSL.and(
                MEMBERSHIP.ORGANIZATION_ID.eq(organization.value()), MEMBERSHIP.ACCOUNT_ID.eq(account.value())));
    }

    private Optional<Membership> find(Condition which) {
        return sql.selectFrom(MEMBERSHIP).where(which).fetchOptional(JooqMemberships::membership);
    }

    @Override
    public List<Membership> of(AccountId account) {
        return sql.selectFrom(MEMBERSHIP)
                .where(MEMBERSHIP.ACCOUNT_ID.eq(account.value()))
                .orderBy(MEMBERSHIP.ID)
                .fetch(JooqMemberships::membership);
    }

    @Override
    public List<Member> list(OrganizationId organization, Optional<UUID> after, int atMost) {
        var further = after.map(MEMBERSHIP.ID::gt).orElse(DSL.noCondition());
        return members(MEMBERSHIP.ORGANIZATION_ID.eq(organization.value()).and(further), atMost);
    }

    @Override
    public Optional<Member> member(UUID id) {
        return members(MEMBERSHIP.ID.eq(id), 1).stream().findFirst();
    }

    private List<Member> members(Condition which, int atMost) {
        return sql.select(MEMBERSHIP, ACCOUNT)
                .from(MEMBERSHIP)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(MEMBERSHIP.ACCOUNT_ID))
                .where(which)
                .orderBy(MEMBERSHIP.ID)
                .limit(atMost)
                .fetch(this::member);
    }

    @Override
    public Set<UUID> managers(OrganizationId organization) {
        return sql.select(MEMBERSHIP.ID)
                .from(MEMBERSHIP)
                .where(MEMBERSHIP.ORGANIZATION_ID.eq(organization.value()), MEMBERSHIP.MANAGER.isTrue())
                .fetchSet(MEMBERSHIP.ID);
    }

    @Override
    public void setManager(UUID id, boolean manager) {
        sql.update(MEMBERSHIP)
                .set(MEMBERSHIP.MANAGER, manager)
                .where(MEMBERSHIP.ID.eq(id))
                .execute();
    }

    @Override
    public void remove(UUID id) {
        sql.deleteFrom(MEMBERSHIP).where(MEMBERSHIP.ID.eq(id)).execute();
    }

    @Override
    public Set<AccountId> keptBy(AccountId account) {
        var own = MEMBERSHIP.as("own");
        var kept = new HashSet<>(Set.of(account));
        kept.addAll(sql.select(MEMBERSHIP.ACCOUNT_ID)
                .from(own)
                .join(MEMBERSHIP)
                .on(MEMBERSHIP.ORGANIZATION_ID.eq(own.ORGANIZATION_ID))
                .where(own.ACCOUNT_ID.eq(account.value()))
                .and(own.POSITION.eq(MemberPosition.STAFF.name()).or(own.MANAGER.isTrue()))
                .and(MEMBERSHIP.POSITION.eq(MemberPosition.PRACTITIONER.name()))
                .fetch(row -> new AccountId(row.value1())));
        return kept;
    }

    @Override
    public List<Membership> removeAll(AccountId account, MemberPosition position) {
        return sql.deleteFrom(MEMBERSHIP)
                .where(MEMBERSHIP.ACCOUNT_ID.eq(account.value()), MEMBERSHIP.POSITION.eq(position.name()))
                .returning()
                .fetch(JooqMemberships::membership);
    }

    private Member member(Record2<MembershipRecord, AccountRecord> row) {
        var account = row.value2();
        var person = SealedPerson.open(account.getPerson(), JooqAccounts.place(account.getId()), sealer);
        return new Member(membership(row.value1()), person.name());
    }

    private static Membership membership(MembershipRecord row) {
        return new Membership(
                row.getId(),
                new OrganizationId(row.getOrganizationId()),
                new AccountId(row.getAccountId()),
                MemberPosition.valueOf(row.getPosition()),
                row.getManager(),
                row.getSince());
    }
}
