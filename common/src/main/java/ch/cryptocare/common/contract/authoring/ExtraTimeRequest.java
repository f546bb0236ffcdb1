package ch.cryptocare.common.contract.authoring;

/** @param percent of the time that everybody has, 1 to 300; 50 makes 30 minutes 45 */
public record ExtraTimeRequest(int percent) {}
