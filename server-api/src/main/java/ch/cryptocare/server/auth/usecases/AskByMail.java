package ch.cryptocare.server.auth.usecases;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.common.value.Ids;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.server.auth.AccountLetter.Kind;
import ch.cryptocare.server.auth.MailAsked;
import ch.cryptocare.server.auth.MailAsked.Wish;
import ch.cryptocare.server.auth.domain.Person;
import ch.cryptocare.server.platform.Caller;
import ch.cryptocare.server.platform.Events;
import ch.cryptocare.server.platform.Sealer;
import ch.cryptocare.server.platform.Transactions;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Whatever only the owner of an address may do begins with a letter to it, which is written later ({@link AnswerByMail}).
 * Whether the address has an account is not even looked up while somebody waits: who asks is told the same, and after
 * the same time.
 */
public final class AskByMail {
    private final Transactions transactions;
    private final Accounts accounts;
    private final TellOwner tellOwner;
    private final Events events;
    private final Sealer sealer;
    private final Guesses guesses;
    private final InstantSource clock;

    public AskByMail(
            Transactions transactions,
            Accounts accounts,
            TellOwner tellOwner,
            Events events,
            Sealer sealer,
            Guesses guesses,
            InstantSource clock) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.tellOwner = tellOwner;
        this.events = events;
        this.sealer = sealer;
        this.guesses = guesses;
        this.clock = clock;
    }

    /** An account; for who has one already, a way back into it. */
    public void register(Person person, Language language, Visitor visitor) {
        ask(person.email(), visitor, () -> publish(Wish.OPEN_ACCOUNT, Optional.empty(), person, language));
    }

    /** A new password; who has no account is told so. */
    public void forgotPassword(EmailAddress email, Language language, Visitor visitor) {
        var nameless = new Person("", email);
        ask(email, visitor, () -> publish(Wish.RESET_PASSWORD, Optional.empty(), nameless, language));
    }

    /** Another address. Nothing changes before it is proven; the present one is told, and whoever has the other already. */
    public void changeEmail(Caller caller, EmailAddress email, Visitor visitor) {
        caller.requireProof(clock.instant());
        ask(email, visitor, () -> {
            var account = accounts.find(caller.account()).orElseThrow();
            tellOwner.tell(Kind.EMAIL_CHANGE_ASKED, account);
            var next = new Person(account.person().name(), email);
            publish(Wish.CHANGE_EMAIL, Optional.of(account.id()), next, account.language());
        });
    }

    private void ask(EmailAddress email, Visitor visitor, Runnable question) {
        guesses.countLetter(visitor);
        if (guesses.mayWriteTo(email)) transactions.run(question);
    }

    private void publish(Wish wish, Optional<AccountId> asker, Person person, Language language) {
        var id = Ids.next(clock);
        var email = sealed(person.email().text(), "email/" + id);
        events.publish(new MailAsked(id, wish, asker, email, sealed(person.name(), "name/" + id), language));
    }

    private byte[] sealed(String text, String place) {
        return sealer.seal(text.getBytes(StandardCharsets.UTF_8), AnswerByMail.PLACE + place);
    }
}
