package ch.cryptocare.server.auth.db;

import static ch.cryptocare.server.tables.auth.Tables.LINK;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.server.auth.domain.Link;
import ch.cryptocare.server.auth.domain.LinkPurpose;
import ch.cryptocare.server.auth.domain.Person;
import ch.cryptocare.server.auth.usecases.Links;
import ch.cryptocare.server.platform.Sealer;
import ch.cryptocare.server.platform.Token;
import ch.cryptocare.server.platform.db.SealedJson;
import ch.cryptocare.server.tables.auth.tables.records.LinkRecord;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Upholds "each link works once" with one statement. */
public final class JooqLinks implements Links {
    private final DSLContext sql;
    private final Sealer sealer;

    public JooqLinks(DSLContext sql, Sealer sealer) {
        this.sql = sql;
        this.sealer = sealer;
    }

    /** Whom a link is about, as it is sealed: in this shape it outlives deploys. */
    private record Content(
            String name, String email, Language language, List<Role> roles, Optional<SealedOffer> offer) {
        @Override
        public String toString() {
            return "[person]";
        }
    }

    @Override
    public void add(Token token, Link link) {
        var person = link.person();
        var content = new Content(
                person.name(),
                person.email().text(),
                link.language(),
                List.copyOf(link.roles()),
                link.offer().map(SealedOffer::of));
        sql.insertInto(LINK)
                .set(LINK.TOKEN_HASH, token.hash())
                .set(LINK.PURPOSE, link.purpose().name())
                .set(LINK.ACCOUNT_ID, link.account().map(AccountId::value).orElse(null))
                .set(LINK.CONTENT, SealedJson.seal(content, place(token.hash()), sealer))
                .set(LINK.EMAIL_KEY, EmailKey.of(person.email(), sealer))
                .set(
                        LINK.ORGANIZATION_ID,
                        link.offer().map(offer -> offer.organization().value()).orElse(null))
                .set(LINK.ENDS_AT, link.endsAt())
                .execute();
    }

    @Override
    public Optional<Link> find(Token token, Set<LinkPurpose> purposes, Instant now) {
        return sql.selectFrom(LINK).where(isOpen(token, purposes, now)).fetchOptional(this::link);
    }

    @Override
    public Optional<Link> use(Token token, Set<LinkPurpose> purposes, Instant now) {
        return sql.update(LINK)
                .set(LINK.USED_AT, now)
                .where(isOpen(token, purposes, now))
                .returning()
                .fetchOptional(this::link);
    }

    @Override
    public void revoke(AccountId account, LinkPurpose purpose) {
        sql.deleteFrom(LINK)
                .where(LINK.ACCOUNT_ID.eq(account.value()), LINK.PURPOSE.eq(purpose.name()))
                .execute();
    }

    @Override
    public void revokeAll(LinkPurpose purpose) {
        sql.deleteFrom(LINK).where(LINK.PURPOSE.eq(purpose.name())).execute();
    }

    @Override
    public void forget(Instant endedBefore) {
        sql.deleteFrom(LINK).where(LINK.ENDS_AT.lt(endedBefore)).execute();
    }

    private static Condition isOpen(Token token, Set<LinkPurpose> purposes, Instant now) {
        return DSL.and(
                LINK.TOKEN_HASH.eq(token.hash()),
                LINK.PURPOSE.in(purposes.stream().map(LinkPurpose::name).toList()),
                LINK.USED_AT.isNull(),
                LINK.ENDS_AT.gt(now));
    }

    private Link link(LinkRecord row) {
        return link(row, sealer);
    }

    static Link link(LinkRecord row, Sealer sealer) {
        var content = SealedJson.open(row.getContent(), Content.class, place(row.getTokenHash()), sealer);
        return new Link(
                LinkPurpose.valueOf(row.getPurpose()),
                Optional.ofNullable(row.getAccountId()).map(AccountId::new),
                new Person(content.name(), new EmailAddress(content.email())),
                content.language(),
                new TreeSet<>(content.roles()),
                row.getEndsAt(),
                content.offer().map(SealedOffer::offer));
    }

    static String place(byte[] tokenHash) {
        return "auth.link.content/" + HexFormat.of().formatHex(tokenHash);
    }
}
