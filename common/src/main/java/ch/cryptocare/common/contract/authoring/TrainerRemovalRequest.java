package ch.cryptocare.common.contract.authoring;

import ch.cryptocare.common.value.AccountId;

/** Who does not write at a course any more. */
public record TrainerRemovalRequest(AccountId account) {}
