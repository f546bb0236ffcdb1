package ch.cryptocare.common.contract.authoring;

/** A course that nobody has written yet; its title is 1 to 120 characters in at least one language. */
public record CourseCreation(WrittenText title) {}
