package ch.cryptocare.common.contract.scheduling;

import java.time.Instant;
import java.util.List;

/** Why a start is offered, or why not: {@code offered} if no filter fails it. */
public record SlotVerdictPage(Instant start, Instant end, String zone, boolean offered, List<SlotVerdict> items) {}
