package ch.cryptocare.common.value;

/** Why a question of a file is not taken. */
public enum LeftOutReason {
    /** It is answered with words: nobody here could tell all those that are right. */
    SHORT_ANSWER,
    /** It is read by a person. */
    ESSAY,
    /** It asks nothing. */
    DESCRIPTION,
    /** It asks in a way that is not known here. */
    OTHER_KIND,
    /** It shows or plays something. */
    PICTURE,
    /** Several numbers are right, or one is half right. */
    SEVERAL_NUMBERS,
    /** Its number is asked for with a choice of units. */
    UNITS,
    /** What is right of its number cannot be read, or has too many digits. */
    NUMBER,
    /** What its options are worth cannot be read, or is more than all. */
    WORTH,
    /** It is marked in a way that is not known here. */
    MARKING,
    /** A text of it is longer than any here. */
    TOO_LONG,
    /** It has more options than any here. */
    TOO_MANY_OPTIONS,
    /** It is not written as its format says. */
    UNREADABLE
}
