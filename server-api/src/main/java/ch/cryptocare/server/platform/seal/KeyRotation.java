package ch.cryptocare.server.platform.seal;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Collectors;

/** Changes the keys that seal, in steps between which nothing is ever unreadable. */
public final class KeyRotation {
    /** No transaction takes longer: what the old key sealed is visible to us then. */
    private static final Duration LATEST_COMMIT = Duration.ofMinutes(5);

    private final KeyFile file;
    private final InstantSource clock;

    public KeyRotation(KeyFile file, InstantSource clock) {
        this.file = file;
        this.clock = clock;
    }

    /**
     * Adds a key. All servers open with it as soon as they have read the file, and none seals with it earlier than in
     * this time.
     *
     * @return when it begins to seal
     * @throws IllegalStateException when the last one has not begun to
     */
    public Instant begin(Duration after) throws IOException, GeneralSecurityException {
        var now = clock.instant();
        var from = now.plus(after).truncatedTo(ChronoUnit.SECONDS);
        file.change(present -> present.rotated(now, from));
        return from;
    }

    /**
     * Forgets all keys but the present one.
     *
     * @throws IllegalStateException when something is still sealed by another, or may be in a moment
     */
    public void retire(SealedRows rows) throws IOException, GeneralSecurityException {
        file.change(present -> {
            var now = clock.instant();
            mustBeLongPromoted(present, now);
            mustBeUnused(rows, present.sealsAt(now));
            return present.retired(now);
        });
    }

    /** The number of the key that seals now, as {@link SealedRows.Count} has it. */
    public String present() {
        return SealedRows.name(file.read().sealsAt(clock.instant()));
    }

    /** When another key begins to seal, if one is to. */
    public Optional<Instant> awaited() {
        return file.read().next().map(DataKeys.Next::from).filter(from -> from.isAfter(clock.instant()));
    }

    /** How many keys there are. */
    public int size() {
        return file.read().ids().size();
    }

    private static void mustBeLongPromoted(DataKeys keys, Instant now) {
        if (keys.next().isEmpty()) return;
        var safe = keys.next().get().from().plus(LATEST_COMMIT);
        if (now.isBefore(safe))
            throw new IllegalStateException("the old key may still be sealing; try again at " + safe);
    }

    private static void mustBeUnused(SealedRows rows, int present) {
        var old = rows.notBy(present);
        if (old.isEmpty()) return;
        throw new IllegalStateException("old keys are still needed for "
                + old.stream()
                        .map(count -> count.values() + " values of " + count.column())
                        .collect(Collectors.joining(", "))
                + "; a server that runs seals them anew within minutes");
    }
}
