package ch.cryptocare.server.platform.http;

import ch.cryptocare.server.platform.config.Config;
import ch.cryptocare.server.platform.config.ConfigProblem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A certificate with its chain, and its key, in the two files that every authority hands out. */
record PemFiles(Config.Tls files) {
    private static final Pattern KEY =
            Pattern.compile("-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\\s]+)-----END PRIVATE KEY-----");

    /** What browsers know, and how it is shown that both halves of a key belong together. */
    private static final Map<String, String> SIGNATURES = Map.of("EC", "SHA256withECDSA", "RSA", "SHA256withRSA");

    private static final byte[] ANYTHING = {1, 2, 3};

    /** Both halves of what proves who we are. */
    record Identity(PrivateKey key, List<X509Certificate> chain) {
        Certificate[] certificates() {
            return chain.toArray(Certificate[]::new);
        }

        X509Certificate own() {
            return chain.getFirst();
        }

        @Override
        public String toString() {
            return "[certificate]";
        }
    }

    /** @throws ConfigProblem that says in a sentence which of the two is wrong */
    Identity read() {
        var chain = chain(content(files.certificate(), "CRYPTOCARE_TLS_CERTIFICATE"));
        var key = key(
                content(files.key(), "CRYPTOCARE_TLS_KEY"),
                chain.getFirst().getPublicKey().getAlgorithm());
        var identity = new Identity(key, chain);
        if (!belongTogether(identity))
            throw new ConfigProblem(
                    "The key in CRYPTOCARE_TLS_KEY is not that of the certificate in" + " CRYPTOCARE_TLS_CERTIFICATE.");
        return identity;
    }

    /** Differs once one of the files may have changed. */
    Object version() {
        return Stream.of(files.certificate(), files.key())
                .map(PemFiles::version)
                .toList();
    }

    private static Object version(Path path) {
        try {
            var file = Files.readAttributes(path, BasicFileAttributes.class);
            return Arrays.asList(file.lastModifiedTime(), file.size(), file.fileKey());
        } catch (IOException e) {
            return "unreadable";
        }
    }

    private static byte[] content(Path file, String setting) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new ConfigProblem("The file in " + setting + " cannot be read.");
        }
    }

    private static List<X509Certificate> chain(byte[] pem) {
        try {
            var chain =
                    CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(pem)).stream()
                            .map(X509Certificate.class::cast)
                            .toList();
            if (!chain.isEmpty()) return chain;
        } catch (GeneralSecurityException e) {
            // Told below.
        }
        throw new ConfigProblem("The file in CRYPTOCARE_TLS_CERTIFICATE holds no certificate as PEM.");
    }

    private static PrivateKey key(byte[] pem, String algorithm) {
        var text = KEY.matcher(new String(pem, java.nio.charset.StandardCharsets.ISO_8859_1));
        try {
            if (text.find()) {
                var spec = new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(text.group(1)));
                return KeyFactory.getInstance(algorithm).generatePrivate(spec);
            }
        } catch (IllegalArgumentException | GeneralSecurityException e) {
            // Told below, without the cause: it might show what it read.
        }
        throw new ConfigProblem(
                "The file in CRYPTOCARE_TLS_KEY holds no key of that certificate: it must be PEM, PKCS#8,"
                        + " unencrypted, as openssl pkcs8 -topk8 -nocrypt makes it.");
    }

    private static boolean belongTogether(Identity identity) {
        var algorithm = SIGNATURES.get(identity.key().getAlgorithm());
        if (algorithm == null) throw new ConfigProblem("The key in CRYPTOCARE_TLS_KEY must be an EC or RSA key.");
        try {
            var signature = Signature.getInstance(algorithm);
            signature.initSign(identity.key());
            signature.update(ANYTHING);
            var signed = signature.sign();
            signature.initVerify(identity.own());
            signature.update(ANYTHING);
            return signature.verify(signed);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
