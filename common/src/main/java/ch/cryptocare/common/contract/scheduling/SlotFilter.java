package ch.cryptocare.common.contract.scheduling;

/** What a start must pass to be offered, in the order in which it is asked. */
public enum SlotFilter {
    /** The service is not withdrawn. */
    SERVICE,
    PAST,
    NOTICE,
    HORIZON,
    /** Other hours hold on that date. */
    EXCEPTION,
    HOLIDAY,
    OPENING_HOURS,
    ABSENCE,
    APPOINTMENT,
    ROOM,
    DAILY_CAP,
    WEEKLY_CAP,
    GRID
}
