package ch.cryptocare.server.auth.usecases;

import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.server.auth.AccountLetter.Kind;
import ch.cryptocare.server.auth.domain.Account;
import ch.cryptocare.server.auth.domain.Link;
import ch.cryptocare.server.auth.domain.LinkPurpose;
import ch.cryptocare.server.auth.domain.Person;
import ch.cryptocare.server.platform.Caller;
import ch.cryptocare.server.platform.Transactions;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** An administrator gives somebody a role: by a mailed link that opens an account, or to the account that there is. */
public final class InviteAccount {
    private final Transactions transactions;
    private final Accounts accounts;
    private final TellOwner tellOwner;
    private final InstantSource clock;

    public InviteAccount(Transactions transactions, Accounts accounts, TellOwner tellOwner, InstantSource clock) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.tellOwner = tellOwner;
        this.clock = clock;
    }

    public void invite(Caller admin, Person person, Role role, Language language) {
        admin.requireProof(clock.instant());
        transactions.run(() -> {
            var account = accounts.findBy(person.email());
            if (account.isPresent()) give(role, account.get());
            else tellOwner.send(Kind.INVITED, invitation(person, role, language));
        });
    }

    private void give(Role role, Account account) {
        var roles = new TreeSet<>(account.roles());
        if (!roles.add(role)) return;
        accounts.setRoles(account.id(), roles);
        tellOwner.tell(Kind.ROLE_GIVEN, account);
    }

    private Link invitation(Person person, Role role, Language language) {
        var endsAt = clock.instant().plus(LinkPurpose.INVITE.life);
        return new Link(LinkPurpose.INVITE, Optional.empty(), person, language, Set.of(role), endsAt);
    }
}
