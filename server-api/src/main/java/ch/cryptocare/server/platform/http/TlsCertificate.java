package ch.cryptocare.server.platform.http;

import ch.cryptocare.server.platform.config.Config;
import ch.cryptocare.server.platform.config.ConfigProblem;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who we are to browsers. A renewed certificate is taken for connections that come from then on, and those that are open
 * stay; one that is broken, or half written, is not taken.
 */
public final class TlsCertificate {
    private static final Logger LOG = LoggerFactory.getLogger(TlsCertificate.class);
    private static final Duration LATE = Duration.ofDays(7);
    private static final String[] PROTOCOLS = {"TLSv1.3", "TLSv1.2"};

    /** With forward secrecy and authenticated encryption, and no others. */
    private static final String[] CIPHERS = {
        "TLS_AES_256_GCM_SHA384",
        "TLS_AES_128_GCM_SHA256",
        "TLS_CHACHA20_POLY1305_SHA256",
        "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384",
        "TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256",
        "TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256",
        "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384",
        "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256",
        "TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256",
    };

    private final PemFiles files;
    private final InstantSource clock;
    private final SslContextFactory.Server ssl = new SslContextFactory.Server();
    private Object version;
    private volatile Instant endsAt;
    private volatile boolean refused;

    /** @throws ConfigProblem when the files hold no certificate with its key */
    public TlsCertificate(Config.Tls config, InstantSource clock) {
        this.files = new PemFiles(config);
        this.clock = clock;
        // The version first: what changes meanwhile is read once more.
        this.version = files.version();
        var identity = files.read();
        this.endsAt = identity.own().getNotAfter().toInstant();
        use(ssl, identity);
        ssl.setIncludeProtocols(PROTOCOLS);
        ssl.setExcludeProtocols();
        ssl.setIncludeCipherSuites(CIPHERS);
        ssl.setExcludeCipherSuites();
        ssl.setRenegotiationAllowed(false);
    }

    SslContextFactory.Server ssl() {
        return ssl;
    }

    /** Takes renewed files; called every few seconds. */
    public synchronized void look() {
        try {
            var present = files.version();
            if (present.equals(version)) return;
            version = present;
            var identity = files.read();
            ssl.reload(known -> use(ssl, identity));
            endsAt = identity.own().getNotAfter().toInstant();
            refused = false;
            LOG.info("the certificate was renewed and holds until {}", endsAt);
        } catch (Exception e) {
            refused = true;
            LOG.error("the certificate's files have changed, and the one before stays: {}", e.getMessage());
        }
    }

    /** How many days it holds; less than none when it has ended. */
    public double days() {
        return Duration.between(clock.instant(), endsAt).toMinutes() / (24 * 60.0);
    }

    /** Whether nobody need look after it. */
    public boolean isFresh() {
        return !refused && clock.instant().isBefore(endsAt.minus(LATE));
    }

    private static void use(SslContextFactory.Server ssl, PemFiles.Identity identity) {
        try {
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("server", identity.key(), new char[0], identity.certificates());
            ssl.setKeyStore(store);
            ssl.setKeyStorePassword("");
        } catch (GeneralSecurityException | IOException e) {
            throw new ConfigProblem(
                    "The certificate in CRYPTOCARE_TLS_CERTIFICATE is of no use: " + e.getMessage() + ".");
        }
    }
}
