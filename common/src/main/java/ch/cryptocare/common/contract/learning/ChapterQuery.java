package ch.cryptocare.common.contract.learning;

/** Which chapter of a course, from 1 on. */
public record ChapterQuery(int chapter) {}
