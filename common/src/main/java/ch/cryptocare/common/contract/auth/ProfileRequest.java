package ch.cryptocare.common.contract.auth;

import ch.cryptocare.common.value.Language;

/** What an owner changes without asking anybody. */
public record ProfileRequest(PersonName name, Language language) {}
