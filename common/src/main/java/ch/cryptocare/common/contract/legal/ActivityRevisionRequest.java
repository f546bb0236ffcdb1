package ch.cryptocare.common.contract.legal;

/** A processing activity as it shall be from now on. {@code revision} is the one it was made from. */
public record ActivityRevisionRequest(int revision, int position, ActivityTexts fr, ActivityTexts en) {}
