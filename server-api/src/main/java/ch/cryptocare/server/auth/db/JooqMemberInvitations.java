package ch.cryptocare.server.auth.db;

import static ch.cryptocare.server.tables.auth.Tables.LINK;

import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.common.value.OrganizationId;
import ch.cryptocare.server.auth.domain.Invitation;
import ch.cryptocare.server.auth.usecases.Invitations.Position;
import ch.cryptocare.server.auth.usecases.MemberInvitations;
import ch.cryptocare.server.platform.Sealer;
import ch.cryptocare.server.tables.auth.tables.records.LinkRecord;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Links that let somebody join an organization, by their number. */
public final class JooqMemberInvitations implements MemberInvitations {
    private final DSLContext sql;
    private final Sealer sealer;

    public JooqMemberInvitations(DSLContext sql, Sealer sealer) {
        this.sql = sql;
        this.sealer = sealer;
    }

    @Override
    public List<Invitation> list(OrganizationId organization, Optional<Position> after, int atMost, Instant now) {
        var further = after.map(position -> DSL.row(LINK.ENDS_AT, LINK.ID).lt(position.endsAt(), position.id()))
                .orElse(DSL.noCondition());
        return sql.selectFrom(LINK)
                .where(LINK.ORGANIZATION_ID.eq(organization.value()), isOpen(now), further)
                .orderBy(LINK.ENDS_AT.desc(), LINK.ID.desc())
                .limit(atMost)
                .fetch(this::invitation);
    }

    @Override
    public Optional<Invitation> find(UUID id, Instant now) {
        return sql.selectFrom(LINK).where(LINK.ID.eq(id), isOpen(now)).fetchOptional(this::invitation);
    }

    @Override
    public boolean withdraw(UUID id, Instant now) {
        return sql.deleteFrom(LINK).where(LINK.ID.eq(id), isOpen(now)).execute() > 0;
    }

    /** One that is too old goes as well: the table's key knows no time. */
    @Override
    public void withdraw(OrganizationId organization, EmailAddress email) {
        sql.deleteFrom(LINK)
                .where(
                        LINK.ORGANIZATION_ID.eq(organization.value()),
                        LINK.EMAIL_KEY.eq(EmailKey.of(email, sealer)),
                        LINK.USED_AT.isNull())
                .execute();
    }

    private static Condition isOpen(Instant now) {
        return DSL.and(LINK.ORGANIZATION_ID.isNotNull(), LINK.USED_AT.isNull(), LINK.ENDS_AT.gt(now));
    }

    private Invitation invitation(LinkRecord row) {
        return new Invitation(row.getId(), JooqLinks.link(row, sealer));
    }
}
