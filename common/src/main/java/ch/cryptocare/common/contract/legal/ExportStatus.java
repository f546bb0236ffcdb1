package ch.cryptocare.common.contract.legal;

/** How far an export has come: being packed, to be fetched, or gone. */
public enum ExportStatus {
    PREPARING,
    READY,
    ENDED
}
