package ch.cryptocare.server.auth.webauthn;

import com.yubico.webauthn.data.AuthenticatorData;

/**
 * Whether a passkey's maker may keep copies of it, which never changes, and whether it does (WebAuthn Level 3 §6.1.3).
 * Read from the bits themselves: the library's own words for them are not settled yet.
 */
record Copies(boolean allowed, boolean made) {
    private static final int BACKUP_ELIGIBLE = 0x08;
    private static final int BACKED_UP = 0x10;

    Copies {
        if (made && !allowed) throw new IllegalArgumentException("what may not be copied has no copies");
    }

    static Copies of(AuthenticatorData data) {
        int flags = data.getFlags().value;
        return new Copies((flags & BACKUP_ELIGIBLE) != 0, (flags & BACKED_UP) != 0);
    }
}
