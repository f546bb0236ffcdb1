package ch.cryptocare.common.contract.learning;

/** What an answer was worth before its question was corrected: exactly, of one, and how many points that counted for. */
public record FormerMark(String worth, int points) {}
