package ch.cryptocare.desktop.availability;

/** What can be looked at and changed, each on a sheet of its own. */
public enum Section {
    WEEK,
    EXCEPTIONS,
    ABSENCES,
    SERVICES,
    RULES,
    WHY,
    /** Beside the others, as long as there is room. */
    PREVIEW
}
