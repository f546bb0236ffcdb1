package ch.cryptocare.common.contract.learning;

/** A part of a recording, in milliseconds; {@code to} does not belong to it. */
public record Stretch(int from, int to) {}
