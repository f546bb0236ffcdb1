package ch.cryptocare.common.contract.scheduling;

/** From when (inclusive) until when (exclusive): ISO instants, or dates in the practitioner's zone; at most 62 days. */
public record AgendaQuery(String from, String to) {}
