package ch.cryptocare.common.contract.learning;

/** One on the left with one of the options. */
public record MatchedPair(String left, String right) {}
