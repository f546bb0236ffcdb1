package ch.cryptocare.server.auth.usecases;

import ch.cryptocare.common.value.Ids;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.server.auth.AccountLetter;
import ch.cryptocare.server.auth.AccountLetterDue;
import ch.cryptocare.server.auth.domain.Account;
import ch.cryptocare.server.auth.domain.Link;
import ch.cryptocare.server.auth.domain.Organization;
import ch.cryptocare.server.auth.domain.Person;
import ch.cryptocare.server.platform.Events;
import ch.cryptocare.server.platform.Token;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/** Leaves word for the owner of an address, if and only if the running transaction commits. */
public final class TellOwner {
    /** A mail server may be away for a weekend. */
    private static final Duration NEWS_LIFE = Duration.ofDays(3);

    private final Letters letters;
    private final Links links;
    private final Events events;
    private final InstantSource clock;

    public TellOwner(Letters letters, Links links, Events events, InstantSource clock) {
        this.letters = letters;
        this.links = links;
        this.events = events;
        this.clock = clock;
    }

    void tell(AccountLetter.Kind kind, Account account) {
        tell(kind, account.person(), account.language());
    }

    void tell(AccountLetter.Kind kind, Person person, Language language) {
        tell(kind, person, language, Optional.empty());
    }

    /** @param secret what shows more of it, to whoever reads the mail */
    public void tell(AccountLetter.Kind kind, Person person, Language language, Optional<String> secret) {
        var news = new AccountLetter(kind, person.email(), person.name(), language, secret);
        add(Ids.next(clock), news, clock.instant().plus(NEWS_LIFE));
    }

    /** About an organization. */
    void tellOf(Organization organization, AccountLetter.Kind kind, Account account) {
        var person = account.person();
        var news = new AccountLetter(
                kind,
                person.email(),
                person.name(),
                account.language(),
                Optional.empty(),
                Optional.of(organization.name()));
        add(Ids.next(clock), news, clock.instant().plus(NEWS_LIFE));
    }

    /** With a link that does what is told. */
    void send(AccountLetter.Kind kind, Link link) {
        send(Ids.next(clock), kind, link);
    }

    /** With a link that lets its reader join an organization. */
    void sendOf(Organization organization, AccountLetter.Kind kind, Link link) {
        send(Ids.next(clock), kind, link, Optional.of(organization.name()));
    }

    /** As {@link #send(AccountLetter.Kind, Link)}; once, however often it is said. */
    void send(UUID letter, AccountLetter.Kind kind, Link link) {
        send(letter, kind, link, Optional.empty());
    }

    private void send(UUID letter, AccountLetter.Kind kind, Link link, Optional<String> organization) {
        var token = Token.fresh();
        var person = link.person();
        var told = new AccountLetter(
                kind, person.email(), person.name(), link.language(), Optional.of(token.text()), organization);
        if (add(letter, told, link.endsAt())) links.add(token, link);
    }

    private boolean add(UUID id, AccountLetter letter, Instant endsAt) {
        boolean isNew = letters.add(id, letter, endsAt);
        if (isNew) events.publish(new AccountLetterDue(id));
        return isNew;
    }
}
