package ch.cryptocare.server.auth.db;

import ch.cryptocare.common.json.Json;
import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.server.auth.domain.Person;
import ch.cryptocare.server.platform.Sealer;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Who it is, as it is sealed: in this shape it outlives deploys. */
record SealedPerson(String name, String email) {
    static SealedPerson of(Person person) {
        return new SealedPerson(person.name(), person.email().text());
    }

    static SealedPerson open(byte[] sealed, String place, Sealer sealer) {
        try {
            return Json.MAPPER.readValue(sealer.open(sealed, place), SealedPerson.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] seal(String place, Sealer sealer) {
        try {
            return sealer.seal(Json.MAPPER.writeValueAsBytes(this), place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Person person() {
        return new Person(name, new EmailAddress(email));
    }

    @Override
    public String toString() {
        return "[person]";
    }
}
