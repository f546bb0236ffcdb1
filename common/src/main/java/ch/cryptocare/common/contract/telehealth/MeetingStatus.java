package ch.cryptocare.common.contract.telehealth;

/** Whether the video meeting can be joined. */
public enum MeetingStatus {
    /** Being prepared; it appears by itself. */
    PREPARING,
    READY,
    ENDED
}
