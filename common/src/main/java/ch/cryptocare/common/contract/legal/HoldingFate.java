package ch.cryptocare.common.contract.legal;

/** What becomes of data when somebody is erased. */
public enum HoldingFate {
    DELETED,
    PSEUDONYMISED,
    KEPT
}
