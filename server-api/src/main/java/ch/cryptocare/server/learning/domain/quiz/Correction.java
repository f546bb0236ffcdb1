package ch.cryptocare.server.learning.domain.quiz;

/** What is done about a question that was wrong, after people were asked it. */
public sealed interface Correction {
    /** Whoever was asked has all its points, also who left it blank. */
    record FullMarks() implements Correction {}

    /** It counts for nobody, and is not asked any more. */
    record Withdrawn() implements Correction {}

    /** What was right stays right, and this is right, too. */
    record AlsoRight(Key key) implements Correction {}

    /** This is right, and nothing else is. */
    record OnlyRight(Key key) implements Correction {}
}
