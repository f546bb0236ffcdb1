package ch.cryptocare.server.scheduling.domain;

/** Where the grid of possible starts begins. */
public enum Alignment {
    /** Where the opening window starts, whatever is booked in it. */
    GRID,
    /** Anew wherever free time starts, so that no minute is lost after an appointment. */
    GAP
}
