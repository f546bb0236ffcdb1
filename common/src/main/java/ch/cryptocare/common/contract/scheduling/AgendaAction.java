package ch.cryptocare.common.contract.scheduling;

/** What a practice can do with an appointment as it stands. */
public enum AgendaAction {
    RESCHEDULE,
    CANCEL,
    RECORD_ARRIVAL,
    FULFIL,
    RECORD_NO_SHOW,
    REOPEN
}
