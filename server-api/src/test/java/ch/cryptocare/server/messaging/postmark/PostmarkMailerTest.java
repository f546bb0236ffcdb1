package ch.cryptocare.server.messaging.postmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.cryptocare.server.messaging.usecases.Mailer;
import ch.cryptocare.server.messaging.usecases.MailerContract;
import ch.cryptocare.server.platform.Secret;
import ch.cryptocare.server.platform.config.Config;
import ch.cryptocare.support.NoDatabase;
import ch.cryptocare.support.SandboxForTests;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PostmarkMailerTest extends MailerContract {
    private static final SandboxForTests SANDBOX = SandboxForTests.start();

    private final PostmarkMailer mailer = mailer("sandbox-postmark-token");

    private static PostmarkMailer mailer(String token) {
        return new PostmarkMailer(
                new Config.Postmark(URI.create(SANDBOX.url() + "/postmark"), new Secret(token)),
                "CryptoCare <no-reply@example.org>",
                "book.example.org",
                new NoDatabase());
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
    void aWrongTokenIsToldWithoutShowingIt() {
        assertThatThrownBy(() -> mailer("not-the-token").send(mail(address)))
                .isInstanceOf(Mailer.MailerUnavailable.class)
                .message()
                .contains("401")
                .doesNotContain("not-the-token");
    }
}
