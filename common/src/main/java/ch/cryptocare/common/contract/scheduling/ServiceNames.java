package ch.cryptocare.common.contract.scheduling;

/** What a service is called, 1 to 100 characters in each language. */
public record ServiceNames(String fr, String en) {}
