package ch.cryptocare.server.auth.domain;

import java.time.Duration;

/** What a passkey is asked for, and how long that can be answered. One answer is never good for anything else. */
public enum PasskeyPurpose {
    ADD(Duration.ofMinutes(10)),
    /** Asked as soon as the page is open: people may take their time to begin. */
    SIGN_IN(Duration.ofMinutes(10)),
    /** As long as the sign-in waits. */
    SECOND_FACTOR(Duration.ofMinutes(5)),
    PROOF(Duration.ofMinutes(5));

    public final Duration life;

    PasskeyPurpose(Duration life) {
        this.life = life;
    }
}
