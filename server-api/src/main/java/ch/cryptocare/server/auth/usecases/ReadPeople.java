package ch.cryptocare.server.auth.usecases;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.server.auth.domain.AccountOverview;
import ch.cryptocare.server.platform.AuditLog;
import ch.cryptocare.server.platform.Caller;
import ch.cryptocare.server.platform.Transactions;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An administrator looks at people. Whoever is looked at can be told by whom: it is noted with the reading itself. */
public final class ReadPeople {
    private final AuditLog audit;
    private final Transactions transactions;
    private final People people;

    public ReadPeople(AuditLog audit, Transactions transactions, People people) {
        this.audit = audit;
        this.transactions = transactions;
        this.people = people;
    }

    public List<AccountOverview> list(Caller admin, Optional<Role> role, Optional<AccountId> after, int atMost) {
        return transactions.in(() -> {
            audit.noteOwn(admin.account(), "people-listed");
            return people.list(role, after, atMost);
        });
    }

    /** By the whole address: parts of it cannot be found, it is not there to read. */
    public Optional<AccountOverview> search(Caller admin, EmailAddress email) {
        return transactions.in(() -> {
            var found = people.findBy(email);
            found.ifPresent(person -> noteRead(admin, person));
            return found;
        });
    }

    public AccountOverview read(Caller admin, AccountId id) {
        return transactions.in(() -> {
            var person = people.find(id).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
            noteRead(admin, person);
            return person;
        });
    }

    private void noteRead(Caller admin, AccountOverview person) {
        var id = person.account().id().value();
        audit.note(new AuditLog.Event(Optional.of(admin.account()), "account-read", id, Map.of()));
    }
}
