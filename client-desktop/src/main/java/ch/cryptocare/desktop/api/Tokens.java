package ch.cryptocare.desktop.api;

import ch.cryptocare.common.contract.auth.AuthApi;
import ch.cryptocare.common.contract.auth.RefreshRequest;
import ch.cryptocare.common.contract.auth.TokenResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** What proves who asks: in memory only, exchanged before it ends, by one call however many wait for it. */
final class Tokens {
    private static final Duration EARLY = Duration.ofMinutes(1);

    private final Wire wire;
    private final InstantSource clock;
    private final ReentrantLock exchanging = new ReentrantLock();
    private volatile @Nullable TokenResponse held;

    Tokens(Wire wire, InstantSource clock) {
        this.wire = wire;
        this.clock = clock;
    }

    void keep(TokenResponse given) {
        held = given;
    }

    void forget() {
        held = null;
    }

    /** The last that is done with them: they are forgotten, and exchanged first if they would not do any more. */
    Optional<String> take() {
        var last = held;
        held = null;
        if (last == null) return Optional.empty();
        return Optional.of(isFresh(last) ? last.accessToken() : asked(last).accessToken());
    }

    /** Empty when nobody is signed in. */
    Optional<String> access() {
        var now = held;
        if (now == null) return Optional.empty();
        return isFresh(now) ? Optional.of(now.accessToken()) : accessAfter(now.accessToken());
    }

    /** The token after the one that no longer does; whoever comes while it is exchanged gets the new one, too. */
    Optional<String> accessAfter(String old) {
        exchanging.lock();
        try {
            var now = held;
            if (now == null) return Optional.empty();
            if (now.accessToken().equals(old)) now = exchanged(now);
            return Optional.of(now.accessToken());
        } finally {
            exchanging.unlock();
        }
    }

    private TokenResponse exchanged(TokenResponse old) {
        var next = asked(old);
        if (held != null) held = next; // unless somebody signed out meanwhile
        return next;
    }

    private TokenResponse asked(TokenResponse old) {
        var asked = Ask.of(AuthApi.REFRESH).with(new RefreshRequest(Optional.of(old.refreshToken())));
        return wire.call(asked, Optional.empty()).tokens().orElseThrow();
    }

    private boolean isFresh(TokenResponse tokens) {
        return clock.instant().plus(EARLY).isBefore(tokens.accessEndsAt());
    }

    @Override
    public String toString() {
        return "[tokens]";
    }
}
