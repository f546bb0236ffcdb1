package ch.cryptocare.common.value;

/** Where a version of a course stands. */
public enum VersionStatus {
    /** Its authors write it. */
    DRAFT,
    /** Whoever publishes it reads it; nobody changes it. */
    IN_REVIEW,
    /** In the catalogue. */
    PUBLISHED,
    /** Out of the catalogue, and kept for whoever follows it. */
    SUPERSEDED
}
