package ch.cryptocare.common.value;

/** What a file of questions is written in. */
public enum QuestionFormat {
    /** What Moodle exports. */
    MOODLE_XML,
    /** What people write by hand for Moodle, and Moodle exports too. */
    GIFT
}
