package ch.cryptocare.server.auth.usecases;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.common.value.OrganizationId;
import ch.cryptocare.server.platform.RateLimit;
import ch.cryptocare.server.platform.Sealer;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Lets nobody guess for long, and nobody keep others out by guessing. Counted is by network, and by address for all
 * devices on which its owner never signed in: who did has a count of their own, which nobody else can use up. Addresses
 * without an account are counted alike.
 */
public final class Guesses {
    private static final Duration SOME_TIME = Duration.ofMinutes(15);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final int CODES_A_DAY = 60;
    private static final int LINKS_OF_A_NETWORK = 60;
    private static final int OF_A_NETWORK = 100;
    private static final int QUESTIONS_OF_A_NETWORK = 300;
    private static final int OF_A_STRANGER = 10;
    private static final int OF_ALL_STRANGERS = 30;
    private static final int OF_A_KNOWN_DEVICE = 20;
    private static final int LETTERS_OF_A_NETWORK = 30;
    private static final int LETTERS_TO_AN_ADDRESS = 3;
    private static final int INVITATIONS_OF_AN_ORGANIZATION = 50;
    private static final int INVITATIONS_TO_AN_ADDRESS = 3;

    private final RateLimit limit;
    private final Devices devices;
    private final Sealer sealer;

    public Guesses(RateLimit limit, Devices devices, Sealer sealer) {
        this.limit = limit;
        this.devices = devices;
        this.sealer = sealer;
    }

    /** Before a password or a code is looked at. Refused as TOO_MANY_REQUESTS. */
    void count(EmailAddress email, Optional<AccountId> account, Visitor visitor) {
        var address = key(email.normalised());
        if (isKnown(account, visitor)) {
            var device = visitor.known().map(known -> key(known.text())).orElseThrow();
            require(limit.allows("auth.device/" + address + device, OF_A_KNOWN_DEVICE, SOME_TIME));
        } else {
            require(limit.allows("auth.network/" + key(visitor.network()), OF_A_NETWORK, SOME_TIME));
            require(limit.allows("auth.stranger/" + address + key(visitor.network()), OF_A_STRANGER, SOME_TIME));
            require(limit.allows("auth.strangers/" + address, OF_ALL_STRANGERS, HOUR));
        }
    }

    /** Whoever is asked for a code knows the password: they get fewer tries, and on a known device a count of their own. */
    void countCode(AccountId account, Visitor visitor) {
        boolean known = isKnown(Optional.of(account), visitor);
        var device = known ? visitor.known().map(token -> key(token.text())).orElseThrow() : "strangers";
        require(limit.allows("auth.code/" + account + device, OF_A_KNOWN_DEVICE, SOME_TIME));
        require(limit.allows("auth.codes/" + account + device, CODES_A_DAY, DAY));
    }

    /** Before a passkey is looked at that says itself whose it is. There is nothing to guess in it; it is work all the same. */
    void countPasskey(Visitor visitor) {
        require(limit.allows("auth.passkeys/" + key(visitor.network()), OF_A_NETWORK, SOME_TIME));
    }

    /** Before a passkey is asked for: each page that can sign in does so once, and asks anew after some minutes. */
    void countQuestion(Visitor visitor) {
        require(limit.allows("auth.questions/" + key(visitor.network()), QUESTIONS_OF_A_NETWORK, SOME_TIME));
    }

    /** Before a mailed link is used: hashing a password takes its time. */
    void countLink(Visitor visitor) {
        require(limit.allows("auth.links/" + key(visitor.network()), LINKS_OF_A_NETWORK, SOME_TIME));
    }

    /** Before a letter is asked for. Refused as TOO_MANY_REQUESTS when one network asks for many. */
    void countLetter(Visitor visitor) {
        require(limit.allows("auth.letters/" + key(visitor.network()), LETTERS_OF_A_NETWORK, HOUR));
    }

    /** Nobody's mailbox is flooded, and nobody is told that it would be. */
    boolean mayWriteTo(EmailAddress email) {
        return limit.allows("auth.letters-to/" + key(email.normalised()), LETTERS_TO_AN_ADDRESS, HOUR);
    }

    /** Before somebody is invited to an organization: nobody mails the world through us. What others mailed does not count. */
    void countInvitation(OrganizationId to, EmailAddress email) {
        var address = key(email.normalised());
        require(limit.allows("auth.invitations-to/" + to + address, INVITATIONS_TO_AN_ADDRESS, HOUR));
        require(limit.allows("auth.invitations/" + to, INVITATIONS_OF_AN_ORGANIZATION, DAY));
    }

    private boolean isKnown(Optional<AccountId> account, Visitor visitor) {
        return account.isPresent()
                && visitor.known().isPresent()
                && devices.knows(account.get(), visitor.known().get());
    }

    private String key(String text) {
        return HexFormat.of().formatHex(sealer.blindIndex(text, "auth.guesses"));
    }

    private static void require(boolean allowed) {
        if (!allowed) throw new Refusal(ProblemType.TOO_MANY_REQUESTS);
    }
}
