package ch.cryptocare.common.value;

/** What is done about a question that was wrong, after people were asked it. */
public enum CorrectionKind {
    /** Whoever was asked has all its points. */
    FULL_MARKS,
    /** It counts for nobody, and is not asked any more. */
    WITHDRAWN,
    /** What was right stays right, and something else is right, too. */
    ALSO_RIGHT,
    /** Something else is right, and nothing that was. */
    ONLY_RIGHT
}
