package ch.cryptocare.server.auth.domain;

import ch.cryptocare.common.value.EmailAddress;

/** What somebody is called, and the address that is theirs. */
public record Person(String name, EmailAddress email) {
    @Override
    public String toString() {
        return "[person]";
    }
}
