package ch.cryptocare.common.contract.authoring;

import ch.cryptocare.common.value.EmailAddress;

/** Whoever has an account with this address, as a trainer. */
public record TrainerRequest(EmailAddress email) {}
