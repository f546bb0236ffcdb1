package ch.cryptocare.server.messaging.postmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.cryptocare.server.messaging.usecases.Mailer;
import ch.cryptocare.server.messaging.usecases.MailerContract;
import ch.cryptocare.server.platform.Secret;
import ch.cryptocare.server.platform.config.Config;
import ch.cryptocare.server.platform.provider.ProviderHttp;
import ch.cryptocare.support.NoDatabase;
import ch.cryptocare.support.SandboxForTests;
import ch.cryptocare.support.TickingClock;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PostmarkMailerTest extends MailerContract {
    private static final SandboxForTests SANDBOX = SandboxForTests.start();
    private static final NoDatabase TRANSACTIONS = new NoDatabase();

    private final PostmarkMailer mailer = mailer("sandbox-postmark-token");

    private static PostmarkMailer mailer(String token) {
        return mailer(URI.create(SANDBOX.url() + "/postmark"), token);
    }

    private static PostmarkMailer mailer(URI url, String token) {
        return new PostmarkMailer(
                new Config.Postmark(url, new Secret(token)),
                "CryptoCare <no-reply@example.org>",
                "book.example.org",
                new ProviderHttp("Postmark", TRANSACTIONS, new TickingClock("2026-11-21T09:00:00Z")));
    }

    @AfterAll
    static void close() {
        SANDBOX.close();
    }

    @AfterEach
    void mend() {
        SANDBOX.mend();
    }

    @Override
    protected Mailer mailer() {
        return mailer;
    }

    @Override
    protected SandboxForTests sandbox() {
        return SANDBOX;
    }

    @Override
    protected String twin() {
        return "postmark";
    }

    @Override
    protected boolean remembers() {
        return true;
    }

    @Test
    void nobodyIsTracked() {
        mailer.send(mail(address));
        var headers = SANDBOX.mailsTo(address).get(0).path("headers");
        assertThat(headers.path("Auto-Submitted").asText()).isEqualTo("auto-generated");
        assertThat(headers.path("X-PM-KeepID").asText()).isEqualTo("true");
    }

    @Test
    void aPostmarkThatIsNotThereIsSoonLeftAlone() {
        var gone = mailer(URI.create("http://127.0.0.1:1"), "token");
        for (int i = 0; i < 5; i++)
            assertThatThrownBy(() -> gone.send(mail(address))).hasMessageContaining("reached");

        assertThatThrownBy(() -> gone.send(mail(address)))
                .isInstanceOf(Mailer.MailerUnavailable.class)
                .hasMessageContaining("failed too often");
    }

    @Test
    void noMailIsSentInsideATransaction() {
        assertThatThrownBy(() -> TRANSACTIONS.run(() -> mailer.send(mail(address))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aWrongTokenIsToldWithoutShowingIt() {
        assertThatThrownBy(() -> mailer("not-the-token").send(mail(address)))
                .isInstanceOf(Mailer.MailerUnavailable.class)
                .message()
                .contains("401")
                .doesNotContain("not-the-token");
    }
}
