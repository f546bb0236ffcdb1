package ch.cryptocare.server.legal.domain;

import ch.cryptocare.common.value.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * That somebody wants to be forgotten.
 *
 * @param dueAt from when it is done; until then it can be stopped
 * @param waivesRefunds whether they gave up what is still owed to them
 */
public record Erasure(
        UUID id, AccountId account, Instant askedAt, Instant dueAt, boolean waivesRefunds, Outcome outcome) {
    /** Time to think again, and to notice that somebody else asked. */
    public static final Duration TIME_TO_THINK = Duration.ofDays(3);

    /** What it has come to. */
    public sealed interface Outcome {}

    public record Waiting() implements Outcome {}

    public record Stopped(Instant at) implements Outcome {}

    public record Done(Instant at) implements Outcome {}

    public static Erasure asked(UUID id, AccountId account, Instant now, boolean atOnce, boolean waivesRefunds) {
        return new Erasure(id, account, now, atOnce ? now : now.plus(TIME_TO_THINK), waivesRefunds, new Waiting());
    }

    public boolean isWaiting() {
        return outcome instanceof Waiting;
    }

    public boolean isDue(Instant now) {
        return isWaiting() && !now.isBefore(dueAt);
    }
}
