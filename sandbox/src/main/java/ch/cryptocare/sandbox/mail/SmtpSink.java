package ch.cryptocare.sandbox.mail;

import ch.cryptocare.sandbox.faults.Fault;
import ch.cryptocare.sandbox.faults.Faults;
import ch.cryptocare.sandbox.faults.Twin;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.subethamail.smtp.DropConnectionException;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.auth.EasyAuthenticationHandlerFactory;
import org.subethamail.smtp.server.SMTPServer;

/** Takes mail for anybody by SMTP, with any user name and password or none. */
final class SmtpSink implements AutoCloseable {
    private static final int MAX_MESSAGE = 14 * 1024 * 1024;
    private static final int MAX_CONNECTIONS = 500;
    private static final int MAX_RECIPIENTS = 100;

    private final Mailbox mailbox;
    private final Faults faults;
    private final InstantSource clock;
    private final SMTPServer server;

    SmtpSink(Mailbox mailbox, Faults faults, InstantSource clock, String host, int port) {
        this.mailbox = mailbox;
        this.faults = faults;
        this.clock = clock;
        this.server = SMTPServer.port(port)
                .bindAddress(address(host))
                .hostName("sandbox")
                .softwareName("CryptoCare Sandbox")
                .executorService(Executors.newVirtualThreadPerTaskExecutor())
                .authenticationHandlerFactory(new EasyAuthenticationHandlerFactory((user, password, session) -> {}))
                .showAuthCapabilitiesBeforeSTARTTLS(true)
                .insertReceivedHeaders(false)
                .maxMessageSize(MAX_MESSAGE)
                .maxConnections(MAX_CONNECTIONS)
                .maxRecipients(MAX_RECIPIENTS)
                .messageHandlerFactory(session -> new Letter())
                .build();
    }

    void start() {
        server.start();
    }

    int port() {
        return server.getPortAllocated();
    }

    @Override
    public void close() {
        server.stop();
    }

    private static InetAddress address(String host) {
        try {
            return InetAddress.getByName(host);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(host + " is not an address of this machine.", e);
        }
    }

    /** One mail on its way in. */
    private final class Letter implements MessageHandler {
        private String sender = "";
        private final List<String> recipients = new ArrayList<>();

        @Override
        public void from(String address) {
            sender = address;
        }

        @Override
        public void recipient(String address) throws RejectException {
            if (Mailbox.isClosed(address)) {
                throw new RejectException(550, "5.1.1 This mailbox is closed");
            }
            recipients.add(address);
        }

        @Override
        public String data(InputStream data) throws IOException, RejectException {
            byte[] raw = data.readAllBytes();
            beSlow();
            if (faults.happens(Twin.SMTP, Fault.ANSWER_500)) {
                throw new RejectException(451, "4.3.0 Local error in processing");
            } else if (faults.happens(Twin.SMTP, Fault.ANSWER_429)) {
                throw new RejectException(450, "4.7.0 Too many messages, try again later");
            }
            if (recipients.stream().anyMatch(Mailbox::isUnwanted)) {
                throw new RejectException(554, "5.7.1 This letter is not wanted");
            }
            Mail mail = read(raw);
            mailbox.take(mail);
            if (faults.happens(Twin.SMTP, Fault.LOSE_ANSWER)) {
                throw new DropConnectionException(421, "4.4.2 Connection dropped");
            }
            return "2.0.0 Ok: queued as " + mail.id();
        }

        @Override
        public void done() {
            recipients.clear();
        }

        private Mail read(byte[] raw) throws IOException {
            try {
                return MimeReader.read(raw, sender, recipients, clock.instant());
            } catch (MessagingException e) {
                return MimeReader.unreadable(raw, sender, recipients, clock.instant());
            }
        }

        private void beSlow() {
            Optional<Faults.Active> slow = faults.take(Twin.SMTP, Fault.SLOW);
            try {
                if (slow.isPresent()) {
                    Thread.sleep(slow.get().patience());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
