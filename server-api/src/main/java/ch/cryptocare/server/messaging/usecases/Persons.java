package ch.cryptocare.server.messaging.usecases;

import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.server.messaging.domain.Message.Person;
import ch.cryptocare.server.platform.Sealer;
import java.util.UUID;

/** Recognises a person by the address, without keeping it. */
public final class Persons {
    private static final String PURPOSE = "messaging.message.person";

    private final Sealer sealer;

    public Persons(Sealer sealer) {
        this.sealer = sealer;
    }

    public Person of(EmailAddress address) {
        return new Person(sealer.blindIndex(address.normalised(), PURPOSE));
    }

    /** Letters to owners of accounts come one by one: whose they are need not be known once they are gone. */
    Person ofLetter(UUID letter) {
        return new Person(sealer.blindIndex(letter.toString(), PURPOSE));
    }
}
