package ch.cryptocare.server.auth.domain;

import java.util.UUID;

/** A mailed link that opens an account with a role, as administrators know it: without its secret. */
public record Invitation(UUID id, Link link) {
    @Override
    public String toString() {
        return "Invitation[" + id + "]";
    }
}
