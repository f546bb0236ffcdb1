package ch.cryptocare.common.contract.scheduling;

import ch.cryptocare.common.value.EmailAddress;

/** Whose the calendar shall be: somebody who has an account as a practitioner. */
public record ProfileOwnerRequest(EmailAddress email) {}
