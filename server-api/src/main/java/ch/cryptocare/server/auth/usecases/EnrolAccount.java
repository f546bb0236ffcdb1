package ch.cryptocare.server.auth.usecases;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.Ids;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.server.auth.OpeningConsent;
import ch.cryptocare.server.auth.domain.Account;
import ch.cryptocare.server.auth.domain.Password;
import ch.cryptocare.server.auth.domain.Person;
import ch.cryptocare.server.platform.Secret;
import ch.cryptocare.server.platform.Transactions;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;

/** An account that nobody asked for, complete from the start: only for people who do not exist. */
public final class EnrolAccount {
    private final Transactions transactions;
    private final Accounts accounts;
    private final SecondFactors factors;
    private final PasswordHasher hasher;
    private final OpeningConsent consent;
    private final InstantSource clock;

    public EnrolAccount(
            Transactions transactions,
            Accounts accounts,
            SecondFactors factors,
            PasswordHasher hasher,
            OpeningConsent consent,
            InstantSource clock) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.factors = factors;
        this.hasher = hasher;
        this.consent = consent;
        this.clock = clock;
    }

    /** Once for an address. */
    public void enrol(Person person, Language language, Role role, String password, Optional<Secret> authenticator) {
        if (accounts.findBy(person.email()).isPresent()) return;
        var hash = hasher.hash(new Password(password));
        transactions.run(() -> {
            var id = new AccountId(Ids.next(clock));
            accounts.add(new Account(id, person, language, Set.of(role), Optional.of(hash)));
            consent.opened(id);
            authenticator.ifPresent(secret -> factors.confirm(id, secret, 0));
        });
    }
}
