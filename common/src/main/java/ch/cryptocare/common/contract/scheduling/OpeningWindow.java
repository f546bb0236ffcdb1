package ch.cryptocare.common.contract.scheduling;

/** Minutes since midnight of the local day: {@code to} of 1440 is 24:00, more is the next day, at most a day later than {@code from}. */
public record OpeningWindow(int from, int to) {}
