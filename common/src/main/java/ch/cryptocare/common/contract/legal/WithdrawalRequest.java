package ch.cryptocare.common.contract.legal;

import ch.cryptocare.common.value.LegalDocument;

/** Somebody takes back what they agreed to. */
public record WithdrawalRequest(LegalDocument document) {}
