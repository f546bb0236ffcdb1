package ch.cryptocare.server.messaging.smtp;

import ch.cryptocare.server.messaging.domain.MessageKey;
import ch.cryptocare.server.messaging.usecases.Mail;
import ch.cryptocare.server.messaging.usecases.Mailer;
import ch.cryptocare.server.platform.Secret;
import ch.cryptocare.server.platform.Transactions;
import ch.cryptocare.server.platform.config.Config;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.InstantSource;
import java.util.Properties;
import java.util.Set;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;

/**
 * Sends by SMTP, with STARTTLS where the configuration asks for it. A 5xx answer to the recipient or to the letter is
 * final (RFC 5321 §4.2.1); one to the sender or the password is our own mistake, which may be mended while we try.
 */
public final class SmtpMailer implements Mailer {
    private static final int FINAL = 500;
    /** What the letter is sent with: the word before it, and the dot after it. */
    private static final Set<String> LETTER = Set.of("DATA", ".");

    private static final String CONNECT_MILLIS = "2000";
    private static final String ANSWER_MILLIS = "8000";

    private final Config.Smtp access;
    private final InternetAddress from;
    private final String host;
    private final Transactions transactions;
    private final InstantSource clock;
    private final Session session;

    /** @param host what follows the @ in a Message-ID */
    public SmtpMailer(Config.Smtp access, String from, String host, Transactions transactions, InstantSource clock) {
        this.access = access;
        this.from = address(from);
        this.host = host;
        this.transactions = transactions;
        this.clock = clock;
        this.session = Session.getInstance(properties());
    }

    @Override
    public void send(Mail mail) {
        transactions.mustNotBeRunning();
        try (var transport = session.getTransport("smtp")) {
            var letter = new MimeLetter(session, mail, from, host, clock.instant());
            transport.connect(
                    access.host(),
                    access.port(),
                    access.user().orElse(null),
                    access.password().map(Secret::value).orElse(null));
            transport.sendMessage(letter, letter.getAllRecipients());
        } catch (MessagingException e) {
            throw failure(e);
        }
    }

    /** SMTP keeps no memory that we could ask. */
    @Override
    public boolean hasSent(MessageKey key) {
        return false;
    }

    private static RuntimeException failure(MessagingException failure) {
        for (@Nullable Exception e = failure; e instanceof MessagingException m; e = m.getNextException()) {
            int code = answer(m);
            if (code >= FINAL) return new MailRefused("SMTP " + code);
        }
        return new MailerUnavailable("sending by SMTP failed", failure);
    }

    /** To this recipient or letter; 0 when it was to something else. */
    private static int answer(MessagingException failure) {
        if (failure instanceof SMTPAddressFailedException recipient) return recipient.getReturnCode();
        if (failure instanceof SMTPSendFailedException step && LETTER.contains(step.getCommand()))
            return step.getReturnCode();
        return 0;
    }

    private Properties properties() {
        var properties = new Properties();
        properties.put("mail.smtp.auth", Boolean.toString(access.user().isPresent()));
        properties.put("mail.smtp.starttls.enable", Boolean.toString(access.tls()));
        properties.put("mail.smtp.starttls.required", Boolean.toString(access.tls()));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.connectiontimeout", CONNECT_MILLIS);
        properties.put("mail.smtp.timeout", ANSWER_MILLIS);
        properties.put("mail.smtp.writetimeout", ANSWER_MILLIS);
        properties.put("mail.smtp.localhost", host);
        properties.put("mail.smtp.quitwait", "false");
        return properties;
    }

    private static InternetAddress address(String text) {
        try {
            return new InternetAddress(text, true);
        } catch (AddressException e) {
            throw new IllegalArgumentException("the sender's address is not one", e);
        }
    }
}
