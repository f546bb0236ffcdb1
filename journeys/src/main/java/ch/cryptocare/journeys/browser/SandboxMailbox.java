package ch.cryptocare.journeys.browser;

import ch.cryptocare.journeys.stack.Until;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;

/** What arrived in people's mailboxes. */
public final class SandboxMailbox {
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private final SandboxApi sandbox;

    public SandboxMailbox(String sandbox) {
        this(new SandboxApi(sandbox));
    }

    SandboxMailbox(SandboxApi sandbox) {
        this.sandbox = sandbox;
    }

    /** Newest first. */
    public List<Letter> lettersTo(String address) {
        var mails = sandbox.get("/sandbox/mails?to=" + URLEncoder.encode(address, StandardCharsets.UTF_8));
        return StreamSupport.stream(mails.spliterator(), false).map(Letter::of).toList();
    }

    /** Waits until a mail arrives whose subject begins so. */
    public Letter letterTo(String address, String subject) {
        return Until.answered(
                        PATIENCE,
                        BETWEEN_LOOKS,
                        () -> lettersTo(address).stream()
                                .filter(letter -> letter.subject().startsWith(subject))
                                .findFirst())
                .orElseThrow(() -> new IllegalStateException(
                        "no mail '" + subject + "' came to " + address + ", only " + lettersTo(address)));
    }
}
