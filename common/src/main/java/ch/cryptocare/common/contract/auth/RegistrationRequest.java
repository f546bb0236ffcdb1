package ch.cryptocare.common.contract.auth;

import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.common.value.Language;
import java.util.Optional;

/** Somebody wants an account. The password is chosen after the address is proven, so that nobody opens one for others. */
public record RegistrationRequest(EmailAddress email, PersonName name, Optional<Language> language) {}
