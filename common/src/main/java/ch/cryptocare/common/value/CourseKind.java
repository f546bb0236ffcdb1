package ch.cryptocare.common.value;

/** How a course is held; blended is partly at a place and partly at a screen. */
public enum CourseKind {
    VIDEO,
    IN_PERSON,
    WEBINAR,
    BLENDED
}
