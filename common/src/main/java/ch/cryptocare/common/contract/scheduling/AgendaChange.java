package ch.cryptocare.common.contract.scheduling;

import ch.cryptocare.common.value.PractitionerId;

/** Something in this practitioner's calendar changed: it is to be read again. */
public record AgendaChange(PractitionerId practitionerId) {}
