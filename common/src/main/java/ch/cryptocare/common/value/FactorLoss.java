package ch.cryptocare.common.value;

/** Why somebody cannot show their second factor any more. */
public enum FactorLoss {
    LOST,
    STOLEN,
    BROKEN,
    REPLACED
}
