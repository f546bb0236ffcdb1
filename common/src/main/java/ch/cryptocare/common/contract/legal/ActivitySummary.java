package ch.cryptocare.common.contract.legal;

import java.time.Instant;
import java.util.UUID;

/** One line of the register. */
public record ActivitySummary(
        UUID id, int revision, int position, boolean retired, String nameFr, String nameEn, Instant changedAt) {}
