package ch.cryptocare.common.value;

/** What a chapter consists of. */
public enum ChapterKind {
    VIDEO,
    TEXT,
    DOCUMENT,
    QUIZ
}
