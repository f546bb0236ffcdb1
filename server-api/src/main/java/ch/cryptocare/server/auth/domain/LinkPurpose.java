package ch.cryptocare.server.auth.domain;

import java.time.Duration;

/** What a mailed link is for, and how long it works. One link is never good for anything else. */
public enum LinkPurpose {
    REGISTER(Duration.ofDays(1)),
    RESET_PASSWORD(Duration.ofHours(1)),
    CHANGE_EMAIL(Duration.ofHours(1)),
    /** The first admin of a new installation. */
    SET_UP(Duration.ofDays(1)),
    INVITE(Duration.ofDays(7)),
    /** To belong to an organization, with the account that there is or a new one. */
    JOIN(Duration.ofDays(7));

    public final Duration life;

    LinkPurpose(Duration life) {
        this.life = life;
    }
}
