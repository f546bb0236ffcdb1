package ch.cryptocare.journeys.crash;

import ch.cryptocare.journeys.clients.SandboxClient;
import ch.cryptocare.journeys.stack.Until;
import java.time.Duration;
import java.util.random.RandomGenerator;

/** When to kill: as soon as something has happened outside, often before the server has heard of it. */
enum Stage {
    ANY_TIME(""),
    INVOICE_MADE("/sandbox/lightning"),
    INVOICE_PAID("/sandbox/lightning?status=paid"),
    WEBHOOK_SENT("/sandbox/webhooks"),
    MEETING_MADE("/sandbox/meetings?all=true"),
    MAIL_TAKEN("/sandbox/mails");

    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final int ANY_MILLIS = 2_000;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(4);
    private static final int LATER_MILLIS = 25;

    private final String journal;

    Stage(String journal) {
        this.journal = journal;
    }

    static Stage random(RandomGenerator random) {
        return values()[random.nextInt(values().length)];
    }

    void await(SandboxClient sandbox, RandomGenerator random) {
        if (this == ANY_TIME) {
            pause(random.nextInt(ANY_MILLIS));
        } else {
            var before = sandbox.count(journal);
            Until.held(LONGEST, BETWEEN_LOOKS, () -> sandbox.count(journal) > before);
            pause(random.nextBoolean() ? 0 : random.nextInt(LATER_MILLIS));
        }
    }

    /** Lets the others go on; nothing is waited for. */
    private static void pause(int millis) {
        Until.held(Duration.ofMillis(millis), Duration.ofMillis(Math.max(1, millis / 4)), () -> false);
    }
}
