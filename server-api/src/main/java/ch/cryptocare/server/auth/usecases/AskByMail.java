package ch.cryptocare.server.auth.usecases;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.EmailAddress;
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

/**
 * Whatever only the owner of an address may do begins with a letter to it. Who asks is told the same whether or not the
 * address has an account; what is true is in the letter.
 */
public final class AskByMail {
    private final Transactions transactions;
    private final Accounts accounts;
    private final TellOwner tellOwner;
    private final Guesses guesses;
    private final InstantSource clock;

    public AskByMail(
            Transactions transactions, Accounts accounts, TellOwner tellOwner, Guesses guesses, InstantSource clock) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.tellOwner = tellOwner;
        this.guesses = guesses;
        this.clock = clock;
    }

    /** An account; for who has one already, a way back into it. */
    public void register(Person person, Language language, Visitor visitor) {
        write(person.email(), visitor, () -> {
            var account = accounts.findBy(person.email());
            if (account.isPresent()) tellOwner.send(Kind.ALREADY_REGISTERED, reset(account.get()));
            else tellOwner.send(Kind.OPEN_ACCOUNT, opening(person, language));
        });
    }

    /** A new password; who has no account is told so. */
    public void forgotPassword(EmailAddress email, Language language, Visitor visitor) {
        write(email, visitor, () -> {
            var account = accounts.findBy(email);
            if (account.isPresent()) tellOwner.send(Kind.RESET_PASSWORD, reset(account.get()));
            else tellOwner.send(Kind.NO_ACCOUNT, opening(new Person("", email), language));
        });
    }

    /** Another address. Nothing changes before it is proven; the present one is told, and whoever has the other already. */
    public void changeEmail(Caller caller, EmailAddress email, Visitor visitor) {
        caller.requireProof(clock.instant());
        write(email, visitor, () -> {
            var account = accounts.find(caller.account()).orElseThrow();
            var next = new Person(account.person().name(), email);
            var other = accounts.findBy(email);
            tellOwner.tell(Kind.EMAIL_CHANGE_ASKED, account);
            if (other.isEmpty()) tellOwner.send(Kind.CHANGE_EMAIL, link(LinkPurpose.CHANGE_EMAIL, account, next));
            else tellOwner.send(Kind.ALREADY_REGISTERED, reset(other.get()));
        });
    }

    private void write(EmailAddress email, Visitor visitor, Runnable letter) {
        guesses.countLetter(visitor);
        if (guesses.mayWriteTo(email)) transactions.run(letter);
    }

    private Link opening(Person person, Language language) {
        return new Link(
                LinkPurpose.REGISTER,
                Optional.empty(),
                person,
                language,
                Set.of(Role.PATIENT),
                clock.instant().plus(LinkPurpose.REGISTER.life));
    }

    private Link reset(Account account) {
        return link(LinkPurpose.RESET_PASSWORD, account, account.person());
    }

    private Link link(LinkPurpose purpose, Account account, Person person) {
        Optional<AccountId> whose = Optional.of(account.id());
        var endsAt = clock.instant().plus(purpose.life);
        return new Link(purpose, whose, person, account.language(), account.roles(), endsAt);
    }
}
