package ch.cryptocare.server.certificates.domain;

import ch.cryptocare.common.value.RevocationReason;
import java.time.Instant;

/** That a certificate was taken back. */
public record Revocation(Instant at, RevocationReason reason) {}
