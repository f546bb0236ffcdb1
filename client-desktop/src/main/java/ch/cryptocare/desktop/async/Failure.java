package ch.cryptocare.desktop.async;

import ch.cryptocare.common.problem.Refusal;

/** Why something that was asked for did not come. */
public sealed interface Failure {
    /** A rule said no. */
    record Refused(Refusal refusal) implements Failure {}

    /** The server was not reached. */
    record Away() implements Failure {}

    /** A mistake of ours; people quote the reference, and the log has it, too. */
    record Bug(String reference) implements Failure {}
}
