package ch.cryptocare.common.contract.legal;

/** Why data stay: the law on accounting, evidence of who did what, or what others have in hand and may check. */
public enum HoldingReason {
    ACCOUNTING,
    EVIDENCE,
    VERIFICATION
}
