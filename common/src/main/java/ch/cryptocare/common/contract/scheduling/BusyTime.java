package ch.cryptocare.common.contract.scheduling;

import java.time.Instant;

/** Time that stands in the way, and what stays free before and after it. */
public record BusyTime(Instant start, Instant end, int bufferBeforeMinutes, int bufferAfterMinutes) {}
