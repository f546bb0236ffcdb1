package ch.cryptocare.common.contract.auth;

import ch.cryptocare.common.value.EmailAddress;

/** An address that a mail is asked for. */
public record AddressRequest(EmailAddress email) {}
