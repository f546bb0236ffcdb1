package ch.cryptocare.server.auth.usecases;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.server.auth.AccountLetter.Kind;
import ch.cryptocare.server.auth.domain.Account;
import ch.cryptocare.server.auth.domain.Link;
import ch.cryptocare.server.auth.domain.LinkPurpose;
import ch.cryptocare.server.auth.domain.Person;
import ch.cryptocare.server.platform.AuditLog;
import ch.cryptocare.server.platform.Caller;
import ch.cryptocare.server.platform.Token;
import ch.cryptocare.server.platform.Transactions;
import java.time.InstantSource;
import java.util.Set;

/** Name and language change at once, the address when its mailed link is used: then the old one is told. */
public final class ChangeProfile {
    private static final Set<LinkPurpose> ADDRESS = Set.of(LinkPurpose.CHANGE_EMAIL);

    private final AuditLog audit;
    private final Transactions transactions;
    private final Accounts accounts;
    private final Links links;
    private final TellOwner tellOwner;
    private final InstantSource clock;

    public ChangeProfile(
            AuditLog audit,
            Transactions transactions,
            Accounts accounts,
            Links links,
            TellOwner tellOwner,
            InstantSource clock) {
        this.audit = audit;
        this.transactions = transactions;
        this.accounts = accounts;
        this.links = links;
        this.tellOwner = tellOwner;
        this.clock = clock;
    }

    public void change(Caller caller, String name, Language language) {
        transactions.run(() -> {
            var account = accounts.lock(caller.account()).orElseThrow();
            audit.noteOwn(account.id(), "profile-changed");
            accounts.rename(account.id(), new Person(name, account.person().email()), language);
        });
    }

    /** By the account itself, and nobody else: that a mailbox agrees does not say to whose account it wants to belong. */
    public void confirmEmail(Caller caller, Token token) {
        transactions.run(() -> {
            var found = links.find(token, ADDRESS, clock.instant());
            if (found.flatMap(Link::account).filter(caller.account()::equals).isEmpty()) throw notValid();
            var link = links.use(token, ADDRESS, clock.instant()).orElseThrow(ChangeProfile::notValid);
            move(accounts.lock(caller.account()).orElseThrow(), link);
        });
    }

    private void move(Account account, Link link) {
        var next = new Person(account.person().name(), link.person().email());
        accounts.rename(account.id(), next, account.language());
        links.revoke(account.id(), LinkPurpose.CHANGE_EMAIL);
        links.revoke(account.id(), LinkPurpose.RESET_PASSWORD);
        audit.noteOwn(account.id(), "address-changed");
        tellOwner.tell(Kind.EMAIL_CHANGED, account);
    }

    private static Refusal notValid() {
        return new Refusal(ProblemType.LINK_NOT_VALID);
    }
}
