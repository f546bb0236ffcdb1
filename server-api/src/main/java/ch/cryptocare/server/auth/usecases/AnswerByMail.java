package ch.cryptocare.server.auth.usecases;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.server.auth.AccountLetter.Kind;
import ch.cryptocare.server.auth.MailAsked;
import ch.cryptocare.server.auth.domain.Account;
import ch.cryptocare.server.auth.domain.Link;
import ch.cryptocare.server.auth.domain.LinkPurpose;
import ch.cryptocare.server.auth.domain.Person;
import ch.cryptocare.server.platform.Sealer;
import ch.cryptocare.server.platform.Transactions;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;

/** Writes to the owner of an address what is true of it. */
public final class AnswerByMail {
    static final String PLACE = "auth.mail-asked/";

    private final Transactions transactions;
    private final Accounts accounts;
    private final TellOwner tellOwner;
    private final Sealer sealer;
    private final InstantSource clock;

    public AnswerByMail(
            Transactions transactions, Accounts accounts, TellOwner tellOwner, Sealer sealer, InstantSource clock) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.tellOwner = tellOwner;
        this.sealer = sealer;
        this.clock = clock;
    }

    public void answer(MailAsked asked) {
        var email = new EmailAddress(opened(asked.email(), "email/" + asked.id()));
        var person = new Person(opened(asked.name(), "name/" + asked.id()), email);
        transactions.run(() -> {
            var account = accounts.findBy(email);
            switch (asked.wish()) {
                case OPEN_ACCOUNT -> {
                    if (account.isPresent()) send(asked, Kind.ALREADY_REGISTERED, reset(account.get()));
                    else send(asked, Kind.OPEN_ACCOUNT, opening(person, asked.language()));
                }
                case RESET_PASSWORD -> {
                    if (account.isPresent()) send(asked, Kind.RESET_PASSWORD, reset(account.get()));
                    else send(asked, Kind.NO_ACCOUNT, opening(person, asked.language()));
                }
                case CHANGE_EMAIL -> {
                    if (account.isPresent()) send(asked, Kind.ALREADY_REGISTERED, reset(account.get()));
                    else change(asked, person);
                }
            }
        });
    }

    /** Of an account that was erased meanwhile nothing is changed. */
    private void change(MailAsked asked, Person next) {
        asked.asker()
                .flatMap(accounts::find)
                .ifPresent(account -> send(asked, Kind.CHANGE_EMAIL, link(LinkPurpose.CHANGE_EMAIL, account, next)));
    }

    private void send(MailAsked asked, Kind kind, Link link) {
        tellOwner.send(asked.id(), kind, link);
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

    private String opened(byte[] sealed, String place) {
        return new String(sealer.open(sealed, PLACE + place), StandardCharsets.UTF_8);
    }
}
