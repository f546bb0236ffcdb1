package ch.cryptocare.common.contract.auth;

import ch.cryptocare.common.value.FactorLoss;

/** Why somebody shall come in without their second factor, and set up another. */
public record SecondFactorResetRequest(FactorLoss reason) {}
