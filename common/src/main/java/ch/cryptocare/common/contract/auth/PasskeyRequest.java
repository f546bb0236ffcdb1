package ch.cryptocare.common.contract.auth;

import java.util.Optional;

/** A new passkey. Without a name it is called after the device on which it was made. */
public record PasskeyRequest(PasskeyCredential credential, Optional<PasskeyName> name) {}
