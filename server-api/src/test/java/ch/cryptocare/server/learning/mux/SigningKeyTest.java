package ch.cryptocare.server.learning.mux;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.cryptocare.server.platform.Secret;
import ch.cryptocare.server.platform.config.ConfigProblem;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class SigningKeyTest {
    @Test
    void bothKindsOfPemAreRead() throws Exception {
        var key = generated("RSA");
        var pkcs8 = key.getEncoded();
        var pkcs1 = Arrays.copyOfRange(pkcs8, 26, pkcs8.length);
        assertThat(SigningKey.read(told("PRIVATE KEY", pkcs8))).isEqualTo(key);
        assertThat(SigningKey.read(told("RSA PRIVATE KEY", pkcs1))).isEqualTo(key);
    }

    @Test
    void anythingElseIsRefusedAtTheStart() throws Exception {
        var pkcs8 = generated("RSA").getEncoded();
        for (var wrong : new Secret[] {
            new Secret("not a key"),
            told("PUBLIC KEY", pkcs8),
            told("RSA PRIVATE KEY", pkcs8),
            told("PRIVATE KEY", Arrays.copyOf(pkcs8, 200)),
            told("PRIVATE KEY", generated("EC").getEncoded()),
        })
            assertThatThrownBy(() -> SigningKey.read(wrong))
                    .isInstanceOf(ConfigProblem.class)
                    .hasMessageContaining("CRYPTOCARE_MUX_SIGNING_KEY");
    }

    private static PrivateKey generated(String kind) throws Exception {
        return KeyPairGenerator.getInstance(kind).generateKeyPair().getPrivate();
    }

    private static Secret told(String kind, byte[] der) {
        var pem = "-----BEGIN " + kind + "-----\n" + Base64.getMimeEncoder().encodeToString(der) + "\n-----END " + kind
                + "-----\n";
        return new Secret(Base64.getEncoder().encodeToString(pem.getBytes(US_ASCII)));
    }
}
