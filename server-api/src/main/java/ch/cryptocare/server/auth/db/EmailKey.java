package ch.cryptocare.server.auth.db;

import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.server.platform.Sealer;

/** Finds what an address owns, without the address being there to read. */
final class EmailKey {
    private EmailKey() {}

    static byte[] of(EmailAddress email, Sealer sealer) {
        return sealer.blindIndex(email.normalised(), "auth.account.email");
    }
}
