package ch.cryptocare.common.contract.scheduling;

import ch.cryptocare.common.value.Slot;
import java.util.List;

/** The free slots of one service, in order of time. {@code zone} is the practitioner's. */
public record SlotPage(List<Slot> items, String zone) {}
