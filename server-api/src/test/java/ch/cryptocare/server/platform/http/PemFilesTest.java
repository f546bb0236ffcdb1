package ch.cryptocare.server.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.cryptocare.server.platform.config.Config;
import ch.cryptocare.server.platform.config.ConfigProblem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PemFilesTest {
    private static final Authority AUTHORITY = new Authority();
    private static final KeyPair EC = Authority.pair("EC", 256);
    private static final KeyPair RSA = Authority.pair("RSA", 2048);

    @TempDir
    private Path folder;

    private Config.Tls files;

    @BeforeEach
    void write() throws Exception {
        files = new Config.Tls(folder.resolve("chain.pem"), folder.resolve("key.pem"));
        Authority.write(files.certificate(), AUTHORITY.certificate(EC, Duration.ofDays(90)));
        Authority.write(files.key(), EC.getPrivate());
    }

    @Test
    void aCertificateAndItsKeyBelongTogether() {
        var identity = new PemFiles(files).read();
        assertThat(identity.own().getPublicKey()).isEqualTo(EC.getPublic());
        assertThat(identity.toString()).isEqualTo("[certificate]");
    }

    @Test
    void aKeyOfAnotherCertificateStopsTheStart() throws Exception {
        Authority.write(files.key(), Authority.pair("EC", 256).getPrivate());
        assertThatThrownBy(() -> new PemFiles(files).read())
                .isInstanceOf(ConfigProblem.class)
                .hasMessageContaining("The key in CRYPTOCARE_TLS_KEY is not that of the certificate");
        Authority.write(files.key(), RSA.getPrivate());
        assertThatThrownBy(() -> new PemFiles(files).read())
                .isInstanceOf(ConfigProblem.class)
                .hasMessageContaining("holds no key of that certificate");
    }

    @Test
    void whatIsWrongWithAFileIsSaidWithoutShowingIt() throws Exception {
        Files.writeString(files.key(), "-----BEGIN EC PRIVATE KEY-----\nhunter2\n-----END EC PRIVATE KEY-----\n");
        assertThatThrownBy(() -> new PemFiles(files).read())
                .isInstanceOf(ConfigProblem.class)
                .hasMessageContaining("PKCS#8")
                .hasMessageNotContaining("hunter2");
        Files.delete(files.certificate());
        assertThatThrownBy(() -> new PemFiles(files).read())
                .hasMessage("The file in CRYPTOCARE_TLS_CERTIFICATE cannot be read.");
    }
}
