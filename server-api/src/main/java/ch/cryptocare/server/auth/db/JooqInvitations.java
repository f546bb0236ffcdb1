package ch.cryptocare.server.auth.db;

import static ch.cryptocare.server.tables.auth.Tables.LINK;

import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.server.auth.domain.Invitation;
import ch.cryptocare.server.auth.domain.LinkPurpose;
import ch.cryptocare.server.auth.usecases.Invitations;
import ch.cryptocare.server.platform.Sealer;
import ch.cryptocare.server.tables.auth.tables.records.LinkRecord;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Links of one purpose, by their number. */
public final class JooqInvitations implements Invitations {
    private final DSLContext sql;
    private final Sealer sealer;

    public JooqInvitations(DSLContext sql, Sealer sealer) {
        this.sql = sql;
        this.sealer = sealer;
    }

    @Override
    public List<Invitation> list(Optional<Position> after, int atMost, Instant now) {
        var further = after.map(position -> DSL.row(LINK.ENDS_AT, LINK.ID).lt(position.endsAt(), position.id()))
                .orElse(DSL.noCondition());
        return sql.selectFrom(LINK)
                .where(isOpen(now), further)
                .orderBy(LINK.ENDS_AT.desc(), LINK.ID.desc())
                .limit(atMost)
                .fetch(this::invitation);
    }

    @Override
    public Optional<Invitation> withdraw(UUID id, Instant now) {
        return delete(LINK.ID.eq(id), now).stream().findFirst();
    }

    @Override
    public List<Invitation> withdrawAll(EmailAddress email, Instant now) {
        return delete(LINK.EMAIL_KEY.eq(EmailKey.of(email, sealer)), now);
    }

    private List<Invitation> delete(Condition which, Instant now) {
        return sql.deleteFrom(LINK).where(which, isOpen(now)).returning().fetch(this::invitation);
    }

    private static Condition isOpen(Instant now) {
        return DSL.and(
                LINK.PURPOSE.eq(DSL.inline(LinkPurpose.INVITE.name())), LINK.USED_AT.isNull(), LINK.ENDS_AT.gt(now));
    }

    private Invitation invitation(LinkRecord row) {
        return new Invitation(row.getId(), JooqLinks.link(row, sealer));
    }
}
