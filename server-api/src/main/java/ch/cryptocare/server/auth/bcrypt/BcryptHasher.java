package ch.cryptocare.server.auth.bcrypt;

import at.favre.lib.crypto.bcrypt.BCrypt;
import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.server.auth.domain.Password;
import ch.cryptocare.server.auth.usecases.PasswordHasher;
import ch.cryptocare.server.platform.Sealer;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * bcrypt over a keyed hash of the password. bcrypt itself reads 72 bytes and no more; the hash is always 32 characters,
 * so that every character of a long password counts, and a stolen database alone is no use to whoever guesses. Only
 * some run at once: hashing leaves the processor to other requests.
 */
public final class BcryptHasher implements PasswordHasher {
    private static final int PATIENCE_SECONDS = 5;

    /** The salt and the hash of no password at all. Looking whether one matches takes as long as with a real one. */
    private static final String NOTHING = ".".repeat(22 + 31);

    private final Sealer sealer;
    private final int cost;
    private final Semaphore places;
    private final String nobodys;

    /** @param cost the logarithm of the rounds: each one more takes twice as long
     * @param atOnce how many may run together */
    public BcryptHasher(Sealer sealer, int cost, int atOnce) {
        this.sealer = sealer;
        this.cost = cost;
        this.places = new Semaphore(atOnce, true);
        this.nobodys = "$2a$%02d$".formatted(cost) + NOTHING;
    }

    @Override
    public String hash(Password password) {
        return inTurn(() -> BCrypt.withDefaults().hashToString(cost, keyed(password)));
    }

    @Override
    public boolean matches(Password password, Optional<String> hash) {
        var tried = hash.orElse(nobodys);
        boolean same = inTurn(() -> {
            bringUpTo(costOf(tried), password);
            return BCrypt.verifyer().verify(keyed(password), tried.toCharArray()).verified;
        });
        return same && hash.isPresent();
    }

    /** A hash of less cost must not answer sooner: each step doubles the work, so those that lack sum up to the rest. */
    private void bringUpTo(int less, Password password) {
        for (int step = less; step < cost; step++) {
            var _ = BCrypt.withDefaults().hashToString(step, keyed(password));
        }
    }

    @Override
    public boolean isOutdated(String hash) {
        return costOf(hash) < cost;
    }

    /** As in {@code $2a$12$…}. */
    private static int costOf(String hash) {
        return Integer.parseInt(hash.substring(4, 6));
    }

    private char[] keyed(Password password) {
        return HexFormat.of()
                .formatHex(sealer.blindIndex(password.text(), "auth.password"))
                .toCharArray();
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) throw new Refusal(ProblemType.OVERLOADED);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal(ProblemType.OVERLOADED);
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
