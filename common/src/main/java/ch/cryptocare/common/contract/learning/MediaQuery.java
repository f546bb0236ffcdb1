package ch.cryptocare.common.contract.learning;

/** Which file of a recording: its playlist, or a part that a playlist names. */
public record MediaQuery(String file) {}
