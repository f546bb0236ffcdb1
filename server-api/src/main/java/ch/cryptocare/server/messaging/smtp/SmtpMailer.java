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
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.jspecify.annotations.Nullable;

/** Sends by SMTP, with STARTTLS where the configuration asks for it. */
public final class SmtpMailer implements Mailer {
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
        for (@Nullable Exception e = failure; e instanceof MessagingException m; e = m.getNextException())
            if (e instanceof SMTPAddressFailedException address && address.getReturnCode() >= 500)
                return new MailRefused("SMTP " + address.getReturnCode());
        return new MailerUnavailable("sending by SMTP failed", failure);
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
