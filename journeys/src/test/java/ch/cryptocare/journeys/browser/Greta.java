package ch.cryptocare.journeys.browser;

import ch.cryptocare.journeys.stack.Until;
import ch.cryptocare.server.auth.otp.TotpCodes;
import ch.cryptocare.server.platform.Secret;
import java.time.Duration;
import java.time.Instant;

/** The demo's administrator, whom several journeys need. */
final class Greta {
    static final String EMAIL = "greta@demo.cryptocare.example";
    static final String PASSWORD = "cryptocare demo password";

    private static final int STEP_SECONDS = 30;
    private static final Secret APP = new Secret("GRETAGRETAGRETAGRETAGRETAGRETAGR");
    private static long lastStep;

    private Greta() {}

    static AccountPages signsIn(Visitor greta) {
        var pages = new AccountPages(greta);
        pages.signIn(EMAIL, PASSWORD);
        pages.enterCode(code());
        return pages;
    }

    /** Each is accepted once, and the next one already: only the third within half a minute has to wait. */
    static synchronized String code() {
        long step = Math.max(lastStep + 1, now());
        Until.holds("the next code is accepted", Duration.ofSeconds(STEP_SECONDS + 1), () -> step <= now() + 1);
        lastStep = step;
        return new TotpCodes().code(APP, step);
    }

    private static long now() {
        return Instant.now().getEpochSecond() / STEP_SECONDS;
    }
}
