package ch.cryptocare.common.contract.certificates;

import java.math.BigDecimal;

/** The courses that somebody completed in a year, and their points. */
public record TranscriptYear(int year, int courses, BigDecimal points) {}
