package ch.cryptocare.server.messaging.usecases;

import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.server.messaging.domain.Message.Person;
import ch.cryptocare.server.platform.Sealer;

/** Recognises a person by the address, without keeping it. */
public final class Persons {
    private static final String PURPOSE = "messaging.message.person";

    private final Sealer sealer;

    public Persons(Sealer sealer) {
        this.sealer = sealer;
    }

    Person of(EmailAddress address) {
        return new Person(sealer.blindIndex(address.normalised(), PURPOSE));
    }
}
