package ch.cryptocare.server.scheduling.domain;

/** What a start must pass to be offered, in the order in which it is asked. */
public enum SlotFilter {
    SERVICE,
    PAST,
    NOTICE,
    HORIZON,
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
