package ch.cryptocare.server.auth.db;

import static ch.cryptocare.server.tables.auth.Tables.ACCOUNT;
import static ch.cryptocare.server.tables.auth.Tables.AUTHENTICATOR;
import static ch.cryptocare.server.tables.auth.Tables.CHALLENGE;
import static ch.cryptocare.server.tables.auth.Tables.KNOWN_DEVICE;
import static ch.cryptocare.server.tables.auth.Tables.LETTER;
import static ch.cryptocare.server.tables.auth.Tables.LINK;
import static ch.cryptocare.server.tables.auth.Tables.MEMBERSHIP;
import static ch.cryptocare.server.tables.auth.Tables.NEW_AUTHENTICATOR;
import static ch.cryptocare.server.tables.auth.Tables.ORGANIZATION;
import static ch.cryptocare.server.tables.auth.Tables.PASSKEY;
import static ch.cryptocare.server.tables.auth.Tables.PASSKEY_CHALLENGE;
import static ch.cryptocare.server.tables.auth.Tables.PASSKEY_OWNER;
import static ch.cryptocare.server.tables.auth.Tables.RECOVERY_CODE;
import static ch.cryptocare.server.tables.auth.Tables.REFRESH_TOKEN;
import static ch.cryptocare.server.tables.auth.Tables.SESSION;

import ch.cryptocare.common.value.Role;
import ch.cryptocare.server.auth.domain.Passkey;
import ch.cryptocare.server.platform.DataSubject;
import ch.cryptocare.server.platform.PersonalRecords;
import ch.cryptocare.server.platform.Sealer;
import ch.cryptocare.server.tables.auth.tables.records.AccountRecord;
import ch.cryptocare.server.tables.auth.tables.records.MembershipRecord;
import ch.cryptocare.server.tables.auth.tables.records.OrganizationRecord;
import ch.cryptocare.server.tables.auth.tables.records.SessionRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** The account itself, and all that hangs on it. Nothing of it stays. */
public final class JooqPersonalRecords implements PersonalRecords {
    private static final List<Table<?>> OF_ACCOUNT = List.of(
            AUTHENTICATOR,
            NEW_AUTHENTICATOR,
            RECOVERY_CODE,
            PASSKEY,
            PASSKEY_OWNER,
            PASSKEY_CHALLENGE,
            SESSION,
            CHALLENGE,
            KNOWN_DEVICE,
            MEMBERSHIP);

    private final DSLContext sql;
    private final Sealer sealer;

    public JooqPersonalRecords(DSLContext sql, Sealer sealer) {
        this.sql = sql;
        this.sealer = sealer;
    }

    @Override
    public List<Section> tell(DataSubject subject) {
        var id = subject.account().value();
        var accounts = sql.selectFrom(ACCOUNT).where(ACCOUNT.ID.eq(id)).fetch(this::told);
        var sessions = sql.selectFrom(SESSION)
                .where(SESSION.ACCOUNT_ID.eq(id))
                .orderBy(SESSION.CREATED_AT)
                .fetch(JooqPersonalRecords::told);
        return List.of(
                new Section("account", accounts),
                new Section("passkeys", passkeysOf(subject)),
                new Section("devices", sessions),
                new Section("memberships", membershipsOf(id)));
    }

    private List<Map<String, Object>> membershipsOf(UUID account) {
        return sql.select(MEMBERSHIP, ORGANIZATION)
                .from(MEMBERSHIP)
                .join(ORGANIZATION)
                .on(ORGANIZATION.ID.eq(MEMBERSHIP.ORGANIZATION_ID))
                .where(MEMBERSHIP.ACCOUNT_ID.eq(account))
                .orderBy(MEMBERSHIP.ID)
                .fetch(row -> told(row.value1(), row.value2()));
    }

    private static Map<String, Object> told(MembershipRecord membership, OrganizationRecord organization) {
        var told = new LinkedHashMap<String, Object>();
        told.put("organization", organization.getName());
        told.put("city", organization.getCity());
        told.put("position", membership.getPosition());
        told.put("manager", membership.getManager());
        told.put("since", membership.getSince());
        return told;
    }

    private List<Map<String, Object>> passkeysOf(DataSubject subject) {
        return new JooqPasskeys(sql, sealer)
                .of(subject.account()).stream().map(JooqPersonalRecords::told).toList();
    }

    private static Map<String, Object> told(Passkey passkey) {
        var told = new LinkedHashMap<String, Object>();
        told.put("name", passkey.name());
        told.put("addedAt", passkey.createdAt());
        passkey.lastUsedAt().ifPresent(at -> told.put("lastUsedAt", at));
        return told;
    }

    private Map<String, Object> told(AccountRecord row) {
        var person = SealedPerson.open(row.getPerson(), JooqAccounts.place(row.getId()), sealer);
        var told = new LinkedHashMap<String, Object>();
        told.put("id", row.getId().toString());
        told.put("name", person.name());
        told.put("email", person.email());
        told.put("language", row.getLanguage());
        told.put("roles", List.of(row.getRoles()));
        told.put("openedAt", row.getCreatedAt());
        told.put("authenticator", sql.fetchExists(AUTHENTICATOR, AUTHENTICATOR.ACCOUNT_ID.eq(row.getId())));
        return told;
    }

    private static Map<String, Object> told(SessionRecord row) {
        var told = new LinkedHashMap<String, Object>();
        told.put("device", row.getDevice());
        told.put("signedInAt", row.getCreatedAt());
        told.put("lastSeenAt", row.getLastSeenAt());
        if (row.getEndedAt() != null) told.put("signedOutAt", row.getEndedAt());
        return told;
    }

    @Override
    public List<Holding> holdings(DataSubject subject) {
        var id = subject.account().value();
        var ofAccount = OF_ACCOUNT.stream()
                .map(table -> deleted(table, DSL.field("account_id", UUID.class).eq(id)));
        var others = Stream.of(
                deleted(ACCOUNT, ACCOUNT.ID.eq(id)),
                deleted(
                        REFRESH_TOKEN,
                        REFRESH_TOKEN.SESSION_ID.in(
                                DSL.select(SESSION.ID).from(SESSION).where(SESSION.ACCOUNT_ID.eq(id)))),
                deleted(LINK, theirLinks(subject)),
                deleted(LETTER, theirLetters(subject)));
        return Stream.concat(others, ofAccount).toList();
    }

    private Holding deleted(Table<? extends Record> table, Condition which) {
        return Holding.deleted("auth." + table.getName(), sql.fetchCount(table, which));
    }

    /** Locks all administrators: of two who are erased at the same moment, the later one finds itself alone. */
    @Override
    public Set<Obstacle> obstacles(DataSubject subject) {
        var isAdmin = ACCOUNT.ROLES.contains(new String[] {Role.ADMIN.name()});
        var itself = subject.account().value();
        if (!sql.fetchExists(ACCOUNT, isAdmin, ACCOUNT.ID.eq(itself))) return Set.of();
        var all = sql.select(ACCOUNT.ID)
                .from(ACCOUNT)
                .where(isAdmin)
                .orderBy(ACCOUNT.ID)
                .forUpdate()
                .fetch(ACCOUNT.ID);
        return all.equals(List.of(itself)) ? Set.of(Obstacle.LAST_ADMINISTRATOR) : Set.of();
    }

    /** What hangs on the account goes with it. */
    @Override
    public void erase(DataSubject subject) {
        sql.deleteFrom(LETTER).where(theirLetters(subject)).execute();
        sql.deleteFrom(LINK).where(theirLinks(subject)).execute();
        sql.deleteFrom(ACCOUNT).where(ACCOUNT.ID.eq(subject.account().value())).execute();
    }

    private Condition theirLetters(DataSubject subject) {
        return LETTER.EMAIL_KEY.eq(EmailKey.of(subject.email(), sealer));
    }

    private Condition theirLinks(DataSubject subject) {
        return LINK.ACCOUNT_ID
                .eq(subject.account().value())
                .or(LINK.EMAIL_KEY.eq(EmailKey.of(subject.email(), sealer)));
    }
}
