package ch.cryptocare.server.auth.otp;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.server.platform.Secret;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TotpCodesTest {
    /** The one of RFC 6238, appendix B. */
    private static final Secret RFC =
            new Secret(new Base32().encodeToString("12345678901234567890".getBytes(StandardCharsets.US_ASCII)));

    private final TotpCodes codes = new TotpCodes();

    /** The last six of the eight digits that the RFC gives. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void theCodesAreThoseOfRfc6238(long seconds, String code) {
        var now = Instant.ofEpochSecond(seconds);
        assertThat(codes.step(code, RFC, now)).hasValue(seconds / 30);
        assertThat(codes.step(code, RFC, now.plusSeconds(30))).hasValue(seconds / 30);
        assertThat(codes.step(code, RFC, now.minusSeconds(30))).hasValue(seconds / 30);
        assertThat(codes.step(code, RFC, now.plusSeconds(61))).isEmpty();
        assertThat(codes.step(code, RFC, now.minusSeconds(61))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "28708", "2870820", "28708x", "٢٨٧٠٨٢", "-87082", "+87082"})
    void whatIsNoCodeIsWrong(String text) {
        assertThat(codes.step(text, RFC, Instant.ofEpochSecond(59))).isEmpty();
    }

    @Test
    void aCodeMayBeTypedInTwoGroups() {
        assertThat(codes.step("287 082", RFC, Instant.ofEpochSecond(59))).hasValue(1);
    }

    @Test
    void appsReadTheSecretFromALink() {
        var secret = codes.newSecret();
        assertThat(secret.value()).matches("[A-Z2-7]{32}");
        assertThat(codes.uri(secret, "ada+1@example.ch"))
                .isEqualTo("otpauth://totp/CryptoCare%3Aada%2B1%40example.ch?secret=" + secret.value()
                        + "&issuer=CryptoCare");
    }
}
