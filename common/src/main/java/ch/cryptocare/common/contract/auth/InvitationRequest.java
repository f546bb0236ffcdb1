package ch.cryptocare.common.contract.auth;

import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Role;
import java.util.Optional;

/** Somebody shall have an account with a role; who has one already gets the role. */
public record InvitationRequest(EmailAddress email, PersonName name, Role role, Optional<Language> language) {}
