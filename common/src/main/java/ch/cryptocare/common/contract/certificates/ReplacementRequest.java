package ch.cryptocare.common.contract.certificates;

/** Issue it anew, to the name that the account has now. */
public record ReplacementRequest() {}
