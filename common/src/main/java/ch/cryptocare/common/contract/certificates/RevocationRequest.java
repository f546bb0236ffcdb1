package ch.cryptocare.common.contract.certificates;

import ch.cryptocare.common.value.RevocationReason;

/** @param reason is shown to whoever looks the certificate up */
public record RevocationRequest(RevocationReason reason) {}
