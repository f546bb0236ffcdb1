package ch.cryptocare.server.auth.db;

import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.server.auth.domain.Person;
import ch.cryptocare.server.platform.Sealer;
import ch.cryptocare.server.platform.db.SealedJson;

/** Who it is, as it is sealed: in this shape it outlives deploys. */
record SealedPerson(String name, String email) {
    static SealedPerson of(Person person) {
        return new SealedPerson(person.name(), person.email().text());
    }

    static SealedPerson open(byte[] sealed, String place, Sealer sealer) {
        return SealedJson.open(sealed, SealedPerson.class, place, sealer);
    }

    byte[] seal(String place, Sealer sealer) {
        return SealedJson.seal(this, place, sealer);
    }

    Person person() {
        return new Person(name, new EmailAddress(email));
    }

    @Override
    public String toString() {
        return "[person]";
    }
}
