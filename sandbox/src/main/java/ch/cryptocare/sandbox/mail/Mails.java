package ch.cryptocare.sandbox.mail;

import ch.cryptocare.sandbox.SandboxConfig;
import ch.cryptocare.sandbox.faults.Breakable;
import ch.cryptocare.sandbox.faults.Faults;
import ch.cryptocare.sandbox.faults.Twin;
import io.javalin.config.RoutesConfig;

/** Two ways in, one mailbox. */
public final class Mails implements AutoCloseable {
    private final Faults faults;
    private final Mailbox mailbox;
    private final SmtpSink smtp;
    private final PostmarkTwin postmark;

    public Mails(SandboxConfig config, Faults faults) {
        this.faults = faults;
        this.mailbox = new Mailbox(config.keep());
        this.smtp = new SmtpSink(mailbox, faults, config.clock(), config.host(), config.smtpPort());
        this.postmark = new PostmarkTwin(mailbox, config.clock());
    }

    public void register(RoutesConfig routes) {
        postmark.register(routes, new Breakable(Twin.POSTMARK, faults, PostmarkAnswer::error));
        new MailControl(mailbox).register(routes);
    }

    public void start() {
        smtp.start();
    }

    public int smtpPort() {
        return smtp.port();
    }

    public void forget() {
        mailbox.forget();
    }

    @Override
    public void close() {
        smtp.close();
    }
}
