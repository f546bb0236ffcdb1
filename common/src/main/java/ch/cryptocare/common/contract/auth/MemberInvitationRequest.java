package ch.cryptocare.common.contract.auth;

import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.MemberPosition;
import java.util.Optional;

/** Somebody shall belong to an organization, if they want to. */
public record MemberInvitationRequest(
        EmailAddress email, PersonName name, MemberPosition position, boolean manager, Optional<Language> language) {}
