package ch.cryptocare.common.contract.legal;

/** A new processing activity. */
public record ActivityRequest(int position, ActivityTexts fr, ActivityTexts en) {}
