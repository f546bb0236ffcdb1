package ch.cryptocare.server.auth.usecases;

import ch.cryptocare.server.platform.Token;

/** How far a sign-in has come. */
public sealed interface SignInOutcome {
    record SignedIn(Grant grant) implements SignInOutcome {}

    /** The password was right; whoever carries the challenge may bring the second factor. */
    record AwaitsSecondFactor(Token challenge) implements SignInOutcome {}
}
