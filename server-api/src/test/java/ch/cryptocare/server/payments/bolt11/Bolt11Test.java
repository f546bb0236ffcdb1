package ch.cryptocare.server.payments.bolt11;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The examples of BOLT #11, and damage done to them. */
class Bolt11Test {
    private static final String PAYEE = "03e7156ae33b0a208d0744199163177e909e80176e55d97a2f221ede0f934dd9ad";
    private static final String HASH = "0001020304050607080900010203040506070809000102030405060708090102";
    private static final String COFFEE = "lnbc2500u1pvjluezsp5zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zygs"
            + "pp5qqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqypqdq5xysxxatsyp3k7enxv4jsxqzpu9qrsgq"
            + "uk0rl77nj30yxdy8j9vdx85fkpmdla2087ne0xh8nhedh8w27kyke0lp53ut353s06fv3qfegext0eh0ymjpf39tuven09sam30g4vgpfna3rh";

    @ParameterizedTest(name = "{0}: {2}")
    @CsvFileSource(resources = "/bolt11-vectors.csv")
    void theExamplesOfTheSpecificationAreReadAsItSays(String kind, String invoice, String what) throws NotAnInvoice {
        if (kind.equals("valid")) {
            var read = Bolt11.decode(invoice);
            if (!what.contains("list of items")) {
                // A high s under the same recovery id recovers another key.
                if (!what.contains("high-S")) assertThat(read.payee()).isEqualTo(PAYEE);
                assertThat(read.paymentHash()).isEqualTo(HASH);
                assertThat(read.createdAt()).isEqualTo(Instant.ofEpochSecond(1_496_314_658));
            }
        } else {
            assertThatExceptionOfType(NotAnInvoice.class).isThrownBy(() -> Bolt11.decode(invoice));
        }
    }

    @Test
    void aCupOfCoffeeCosts250000SatsForOneMinute() throws NotAnInvoice {
        var coffee = Bolt11.decode(COFFEE);

        assertThat(coffee.network()).isEqualTo(Network.BITCOIN);
        assertThat(coffee.milliSats()).hasValue(250_000_000L);
        assertThat(coffee.description()).hasValue("1 cup coffee");
        assertThat(Duration.between(coffee.createdAt(), coffee.expiresAt())).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void upperCaseReadsTheSameAndMixedCaseDoesNot() throws NotAnInvoice {
        assertThat(Bolt11.decode(COFFEE.toUpperCase(Locale.ROOT))).isEqualTo(Bolt11.decode(COFFEE));
        assertThatExceptionOfType(NotAnInvoice.class).isThrownBy(() -> Bolt11.decode("L" + COFFEE.substring(1)));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/bolt11-amounts.csv")
    void amountsAreReadExactly(String readable, long milliSats) throws NotAnInvoice {
        assertThat(Amount.read(readable).milliSats()).hasValue(milliSats);
    }

    @Test
    void whateverIsNoInvoiceIsRefusedInOneWay() {
        var random = new Random(11);
        for (int i = 0; i < 3000; i++) {
            var damaged = damage(COFFEE, random);
            try {
                assertThat(Bolt11.decode(damaged)).isEqualTo(Bolt11.decode(COFFEE));
            } catch (NotAnInvoice expected) {
                assertThat(expected.getMessage()).hasSizeLessThan(50);
            }
        }
    }

    @Test
    void damageBehindARightChecksumIsRefusedInTheSameWay() {
        var random = new Random(12);
        for (int i = 0; i < 3000; i++) {
            var words = new byte[random.nextInt(150)];
            for (int w = 0; w < words.length; w++) words[w] = (byte) random.nextInt(32);
            var readable = random.nextBoolean() ? "lnbcrt500u" : "ln" + random.nextInt(1000);
            assertThatExceptionOfType(NotAnInvoice.class)
                    .isThrownBy(() -> Bolt11.decode(Bech32Writer.write(readable, words)));
        }
    }

    @Test
    void aChangeOfTheSignedContentChangesThePayee() throws NotAnInvoice {
        var bech32 = Bech32.decode(COFFEE);
        var changed = bech32.words().clone();
        changed[3] ^= 1;

        try {
            var other = Bolt11.decode(Bech32Writer.write(bech32.readable(), changed));
            assertThat(other.payee()).isNotEqualTo(PAYEE);
        } catch (NotAnInvoice expected) {
            assertThat(expected).hasMessageContaining("recoverable");
        }
    }

    private static String damage(String text, Random random) {
        var damaged = new StringBuilder(text);
        for (int times = random.nextInt(1, 4); times > 0 && !damaged.isEmpty(); times--) {
            int at = random.nextInt(damaged.length());
            switch (random.nextInt(4)) {
                case 0 -> damaged.setCharAt(at, (char) random.nextInt(0x2000));
                case 1 -> damaged.deleteCharAt(at);
                case 2 -> damaged.insert(at, "1");
                default -> damaged.setLength(at);
            }
        }
        return damaged.toString();
    }
}
