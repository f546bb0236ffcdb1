package ch.cryptocare.common.contract.legal;

/** Why data stay: the law on accounting, or evidence of who did what. */
public enum HoldingReason {
    ACCOUNTING,
    EVIDENCE
}
