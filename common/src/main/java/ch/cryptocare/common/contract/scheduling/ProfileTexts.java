package ch.cryptocare.common.contract.scheduling;

/** A practitioner in a few sentences, in each of our languages: at most 600 characters each. */
public record ProfileTexts(String fr, String en) {}
