package ch.cryptocare.server.auth.usecases;

import java.time.Duration;
import java.time.InstantSource;

/** Removes what is over: nothing of it is needed by anybody. */
public final class ForgetOld {
    private static final Duration SESSIONS_KEPT = Duration.ofDays(30);
    private static final Duration BEGUN_KEPT = Duration.ofHours(1);
    private static final Duration DEVICES_KEPT = Duration.ofDays(365);

    private final Sessions sessions;
    private final Challenges challenges;
    private final PasskeyChallenges passkeyChallenges;
    private final Links links;
    private final Letters letters;
    private final Devices devices;
    private final SecondFactors factors;
    private final InstantSource clock;

    public ForgetOld(
            Sessions sessions,
            Challenges challenges,
            PasskeyChallenges passkeyChallenges,
            Links links,
            Letters letters,
            Devices devices,
            SecondFactors factors,
            InstantSource clock) {
        this.sessions = sessions;
        this.challenges = challenges;
        this.passkeyChallenges = passkeyChallenges;
        this.links = links;
        this.letters = letters;
        this.devices = devices;
        this.factors = factors;
        this.clock = clock;
    }

    public void forget() {
        var now = clock.instant();
        challenges.forget(now);
        passkeyChallenges.forget(now);
        letters.forget(now);
        links.forget(now);
        sessions.forget(now.minus(SESSIONS_KEPT));
        factors.forget(now.minus(BEGUN_KEPT));
        devices.forget(now.minus(DEVICES_KEPT));
    }
}
