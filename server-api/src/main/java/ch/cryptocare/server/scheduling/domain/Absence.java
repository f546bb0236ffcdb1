package ch.cryptocare.server.scheduling.domain;

import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.common.value.Slot;
import java.util.UUID;

/** A stretch in which a practitioner is away. */
public record Absence(UUID id, PractitionerId practitioner, Slot time) {}
