package ch.cryptocare.server.scheduling.usecases;

import ch.cryptocare.common.value.ServiceTypeId;
import ch.cryptocare.common.value.Slot;

/** The earliest free slot and the service it is for. */
public record NextSlot(ServiceTypeId service, Slot slot) {}
