package ch.cryptocare.server.auth.usecases;

import ch.cryptocare.server.auth.domain.Password;
import ch.cryptocare.server.auth.domain.Person;

/** Knows what people choose too often, and what is easily guessed of somebody. */
@FunctionalInterface
public interface GuessablePasswords {
    boolean include(Password password, Person whose);
}
