package ch.cryptocare.server.platform.config;

import ch.cryptocare.server.platform.Secret;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that differs between two installations; read once, at start, by {@link ConfigReader}.
 *
 * @param erasureJournal remembers who was erased, outside the database and its backups
 * @param auditHeads remembers how far the audit log was whole, outside the database
 */
public record Config(
        Mode mode,
        Http http,
        DatabaseAccess database,
        DataKeys dataKeys,
        Path erasureJournal,
        Path auditHeads,
        Recordings recordings,
        Lightning lightning,
        Meetings meetings,
        Mail mail,
        Holds holds,
        Accounts accounts,
        Operator operator,
        boolean demo) {

    public enum Mode {
        PRODUCTION,
        /** Outside services may be the sandbox's. */
        SANDBOX
    }

    /** @param publicUrl the address that patients see; links in mails start with it
     * @param embedders sites whose pages may show ours in a frame
     * @param tls where the server speaks https itself, and no proxy for it */
    public record Http(
            String host,
            int port,
            URI publicUrl,
            List<String> embedders,
            List<String> trustedProxies,
            Optional<Tls> tls) {}

    /** Recordings of courses.
     * @param media the folder of those that this server streams itself
     * @param largestBytes that a file may have
     * @param ffmpeg the program that prepares them; ffprobe lies beside it
     * @param host who takes the next ones
     * @param mux there as long as it has recordings */
    public record Recordings(Path media, long largestBytes, Path ffmpeg, FilmHost host, Optional<Mux> mux) {
        public Recordings(Path media, long largestBytes, Path ffmpeg) {
            this(media, largestBytes, ffmpeg, FilmHost.DISK, Optional.empty());
        }
    }

    public enum FilmHost {
        DISK,
        MUX
    }

    /**
     * Mux's two addresses: {@code api} is the base of /video/v1, players ask {@code stream}.
     *
     * @param signingKey as Mux gives it: a PEM in Base64
     */
    public record Mux(
            URI api,
            URI stream,
            String tokenId,
            Secret tokenSecret,
            String signingKeyId,
            Secret signingKey,
            Secret webhookSecret) {
        private static final String STREAM = "stream.";

        /** What a browser must be let ask to play a film: the parts come from hosts beside {@code stream}. */
        public String origins() {
            var host = stream.getHost();
            if (host.startsWith(STREAM)) return stream.getScheme() + "://*." + host.substring(STREAM.length());
            return stream.getScheme() + "://" + stream.getAuthority();
        }
    }

    /** Files as PEM: the certificate with its chain, and its key. */
    public record Tls(Path certificate, Path key) {}

    /** @param owner who changes tables; without one, the user does that too */
    public record DatabaseAccess(
            String url, String user, Secret password, int connections, Optional<DatabaseOwner> owner) {
        public DatabaseAccess(String url, String user, Secret password, int connections) {
            this(url, user, password, connections, Optional.empty());
        }
    }

    public record DatabaseOwner(String user, Secret password) {}

    /**
     * In a file, or as text where nothing can rotate.
     *
     * @param wrapping the key that wraps them, and perhaps the one before; none when they are plain
     */
    public record DataKeys(Optional<Path> file, Optional<Secret> text, List<Secret> wrapping) {}

    /** @param perNetwork how many unpaid ones a network may have, so that nobody blocks a calendar for free
     * @param invoiceLife how long an invoice can be paid */
    public record Holds(int perNetwork, Duration invoiceLife) {}

    /** @param passwordCost the logarithm of bcrypt's rounds: each one more takes twice as long
     * @param hashedAtOnce how many passwords are hashed together: the rest of the processor is for others */
    public record Accounts(int passwordCost, int hashedAtOnce) {}

    /** Who runs this service, as the legal pages say.
     * @param registration the number in a commercial or tax register
     * @param hosting by whom and where the server is hosted */
    public record Operator(String name, String address, String email, Optional<String> registration, String hosting) {}

    /** The outside services that are in use, as the privacy notice names them. */
    public List<String> providers() {
        var mailer = mail.postmark().isPresent() ? "POSTMARK" : "SMTP";
        var films = recordings.mux().map(_ -> "MUX");
        return Stream.concat(
                        Stream.of(
                                lightning.gateway().name(), meetings.provider().name(), mailer),
                        films.stream())
                .toList();
    }

    /** Which gateway makes the invoices; the rates come from Swiss Bitcoin Pay's public list where it is reachable. */
    public record Lightning(
            Gateway gateway,
            Network network,
            Optional<SwissBitcoinPay> swissBitcoinPay,
            Optional<Phoenixd> phoenixd,
            Refunds refunds) {}

    /**
     * How refunds are paid out.
     *
     * @param spending phoenixd's password that lets it pay; without one, refunds are paid and proven by hand
     * @param addresses for trials: who answers for all Lightning addresses
     */
    public record Refunds(RefundRule rule, Optional<Secret> spending, Optional<URI> addresses) {}

    public enum RefundRule {
        /** As soon as it is known where to. */
        AUTOMATIC,
        /** When somebody lets them go. */
        BY_HAND
    }

    public enum Gateway {
        SWISS_BITCOIN_PAY,
        PHOENIXD
    }

    public enum Network {
        BITCOIN,
        TESTNET,
        REGTEST
    }

    public record SwissBitcoinPay(URI url, Secret apiKey, Secret hmacSecret) {}

    public record Phoenixd(URI url, Secret password, Secret webhookSecret) {}

    public record Meetings(Provider provider, Optional<Zoom> zoom, Optional<Jitsi> jitsi) {}

    public enum Provider {
        ZOOM,
        JITSI
    }

    /** Zoom's two addresses: {@code api} is the base of /users/me/meetings, {@code oauth} of /oauth/token. */
    public record Zoom(
            URI api, URI oauth, String accountId, String clientId, Secret clientSecret, Secret webhookSecret) {}

    public record Jitsi(URI url, String appId, Secret secret) {}

    public record Mail(String from, Optional<Smtp> smtp, Optional<Postmark> postmark) {}

    /** @param tls whether the connection must be upgraded with STARTTLS */
    public record Smtp(String host, int port, Optional<String> user, Optional<Secret> password, boolean tls) {}

    public record Postmark(URI url, Secret token) {}
}
