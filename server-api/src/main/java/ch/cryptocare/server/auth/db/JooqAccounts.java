package ch.cryptocare.server.auth.db;

import static ch.cryptocare.server.tables.auth.Tables.ACCOUNT;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.server.auth.domain.Account;
import ch.cryptocare.server.auth.domain.Person;
import ch.cryptocare.server.auth.usecases.Accounts;
import ch.cryptocare.server.platform.Sealer;
import ch.cryptocare.server.platform.db.SqlStates;
import ch.cryptocare.server.tables.auth.tables.records.AccountRecord;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/** Upholds "one account for an address" with the table's key. */
public final class JooqAccounts implements Accounts {
    private static final String TAKEN = "one_account_for_an_address";

    private final DSLContext sql;
    private final Sealer sealer;
    private final InstantSource clock;

    public JooqAccounts(DSLContext sql, Sealer sealer, InstantSource clock) {
        this.sql = sql;
        this.sealer = sealer;
        this.clock = clock;
    }

    @Override
    public Optional<Account> find(AccountId id) {
        return find(ACCOUNT.ID.eq(id.value()));
    }

    @Override
    public Optional<Account> findBy(EmailAddress email) {
        return find(ACCOUNT.EMAIL_KEY.eq(EmailKey.of(email, sealer)));
    }

    @Override
    public Map<AccountId, String> names(Set<AccountId> ids) {
        return sql.selectFrom(ACCOUNT)
                .where(ACCOUNT.ID.in(ids.stream().map(AccountId::value).toList()))
                .fetchMap(
                        row -> new AccountId(row.getId()),
                        row -> account(row).person().name());
    }

    @Override
    public Optional<Account> lock(AccountId id) {
        return sql.selectFrom(ACCOUNT)
                .where(ACCOUNT.ID.eq(id.value()))
                .forUpdate()
                .fetchOptional(this::account);
    }

    @Override
    public Set<AccountId> lockAll(Role role) {
        return sql.select(ACCOUNT.ID)
                .from(ACCOUNT)
                .where(has(role))
                .orderBy(ACCOUNT.ID)
                .forUpdate()
                .fetchSet(row -> new AccountId(row.value1()));
    }

    @Override
    public void add(Account account) {
        var id = account.id().value();
        var row = new AccountRecord();
        row.setId(id);
        row.setEmailKey(EmailKey.of(account.person().email(), sealer));
        row.setPerson(SealedPerson.of(account.person()).seal(place(id), sealer));
        row.setLanguage(account.language().name());
        row.setRoles(codes(account.roles()));
        row.setPasswordHash(account.passwordHash().orElse(null));
        row.setCreatedAt(clock.instant());
        refusing(() -> sql.insertInto(ACCOUNT).set(row).execute());
    }

    @Override
    public void rename(AccountId id, Person person, Language language) {
        refusing(() -> sql.update(ACCOUNT)
                .set(ACCOUNT.EMAIL_KEY, EmailKey.of(person.email(), sealer))
                .set(ACCOUNT.PERSON, SealedPerson.of(person).seal(place(id.value()), sealer))
                .set(ACCOUNT.LANGUAGE, language.name())
                .where(ACCOUNT.ID.eq(id.value()))
                .execute());
    }

    @Override
    public void setPassword(AccountId id, String hash) {
        sql.update(ACCOUNT)
                .set(ACCOUNT.PASSWORD_HASH, hash)
                .where(ACCOUNT.ID.eq(id.value()))
                .execute();
    }

    @Override
    public void setRoles(AccountId id, Set<Role> roles) {
        sql.update(ACCOUNT)
                .set(ACCOUNT.ROLES, codes(roles))
                .where(ACCOUNT.ID.eq(id.value()))
                .execute();
    }

    @Override
    public boolean anyOf(Role role) {
        return sql.fetchExists(ACCOUNT, has(role));
    }

    private Optional<Account> find(Condition which) {
        return sql.selectFrom(ACCOUNT).where(which).fetchOptional(this::account);
    }

    static Condition has(Role role) {
        return ACCOUNT.ROLES.contains(new String[] {role.name()});
    }

    private Account account(AccountRecord row) {
        return account(row, sealer);
    }

    static Account account(AccountRecord row, Sealer sealer) {
        return new Account(
                new AccountId(row.getId()),
                SealedPerson.open(row.getPerson(), place(row.getId()), sealer).person(),
                Language.valueOf(row.getLanguage()),
                roles(row.getRoles()),
                Optional.ofNullable(row.getPasswordHash()));
    }

    static Set<Role> roles(String[] names) {
        return new TreeSet<>(Stream.of(names).map(Role::valueOf).toList());
    }

    static String[] codes(Set<Role> roles) {
        return roles.stream().map(Role::name).sorted().toArray(String[]::new);
    }

    static String place(UUID id) {
        return "auth.account.person/" + id;
    }

    private static void refusing(Runnable statement) {
        try {
            statement.run();
        } catch (DataAccessException e) {
            if (SqlStates.violatedConstraint(e).filter(TAKEN::equals).isPresent())
                throw new Refusal(ProblemType.EMAIL_TAKEN);
            throw e;
        }
    }
}
