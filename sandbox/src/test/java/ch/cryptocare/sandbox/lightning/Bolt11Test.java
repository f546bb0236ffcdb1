package ch.cryptocare.sandbox.lightning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against the examples of BOLT 11: signing is deterministic, so what we write must equal them letter by letter. */
class Bolt11Test {
    private static final NodeKey SPEC_KEY =
            new NodeKey(new BigInteger("e126f68f7eafcc8b74f54d269fe206be715000f94dac067d1c04a8ca3b2db734", 16));
    private static final String SPEC_NODE = "03e7156ae33b0a208d0744199163177e909e80176e55d97a2f221ede0f934dd9ad";
    private static final String SPEC_HASH = "0001020304050607080900010203040506070809000102030405060708090102";
    private static final Instant SPEC_TIME = Instant.ofEpochSecond(1496314658);
    private static final String COFFEE =
            "lnbc2500u1pvjluezpp5qqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqypqdq5xysxxatsyp3k7enxv4jsxqzpuaztrnwngzn"
                    + "3kdzw5hydlzf03qdgm2hdq27cqv3agm2awhz5se903vruatfhq77w3ls4evs3ch9zw97j25emudupq63nyw24cg27h2rspfj9srp";
    private static final String NONSENSE =
            "lnbc2500u1pvjluezpp5qqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqypqdpquwpc4curk03c9wlrswe78q4eyqc7d8d0xqz"
                    + "puyk0sg5g70me25alkluzd2x62aysf2pyy8edtjeevuv4p2d5p76r4zkmneet7uvyakky2zr4cusd45tftc9c5fh0nnqpnl2jfll544esqchsrny";
    private static final String CAKE =
            "lnbc20m1pvjluezpp5qqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqypqhp58yjmdan79s6qqdhdzgynm4zwqd5d7xmw5fk98"
                    + "klysy043l2ahrqscc6gd6ql3jrc5yzme8v4ntcewwz5cnw92tz0pc8qcuufvq7khhr8wpald05e92xw006sq94mg8v2ndf4sefvf9sygkshp5zfem29trqq2yxxz7";

    private final NodeKey key = NodeKey.random();

    @Test
    void theCupOfCoffeeIsWrittenLetterByLetter() {
        assertThat(coffee("1 cup coffee")).isEqualTo(COFFEE);
    }

    @Test
    void aDescriptionInJapaneseIsWrittenLetterByLetter() {
        assertThat(coffee("ナンセンス 1杯")).isEqualTo(NONSENSE);
    }

    @Test
    void aHashedDescriptionIsWrittenLetterByLetter() {
        byte[] list =
                ("One piece of chocolate cake, one icecream cone, one pickle, one slice of swiss cheese, one slice of"
                                + " salami, one lollypop, one piece of cherry pie, one sausage, one cupcake, and one slice of watermelon")
                        .getBytes(StandardCharsets.UTF_8);
        String written = new Bolt11Writer("lnbc", 2_000_000, SPEC_TIME)
                .paymentHash(HexFormat.of().parseHex(SPEC_HASH))
                .descriptionHash(Bolt11.sha256().digest(list))
                .sign(SPEC_KEY);
        assertThat(written).isEqualTo(CAKE);
    }

    @ParameterizedTest
    @CsvSource({COFFEE, NONSENSE, CAKE})
    void thePayeeIsRecoveredFromTheSignature(String request) {
        assertThat(Bolt11.read(request).payee()).isEqualTo(SPEC_NODE).isEqualTo(SPEC_KEY.publicKey());
    }

    @Test
    void whatIsWrittenIsReadBack() {
        Instant now = Instant.parse("2026-11-30T09:00:00Z");
        String written = new Bolt11Writer("lnbcrt", 50_000, now)
                .paymentHash(HexFormat.of().parseHex(SPEC_HASH))
                .description("Séance de 50 min")
                .expiry(Duration.ofMinutes(15))
                .secret(new byte[32])
                .sign(key);
        assertThat(written).startsWith("lnbcrt500u1");
        assertThat(Bolt11.read(written.toUpperCase(Locale.ROOT)))
                .isEqualTo(new Bolt11(
                        "bcrt",
                        Optional.of(50_000_000L),
                        now,
                        SPEC_HASH,
                        Optional.of("Séance de 50 min"),
                        Duration.ofMinutes(15),
                        key.publicKey()));
    }

    @Test
    void oneChangedLetterBreaksTheChecksum() {
        assertThatThrownBy(() -> Bolt11.read(COFFEE.replace("pvjluez", "pvjluey")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("checksum");
    }

    @ParameterizedTest
    @CsvSource({
        "lnbc1",
        "lnbc2500u1",
        "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
        "hello",
        "''",
        "Lnbc1pvjluez",
        "1qqqqqq"
    })
    void whatIsNoPaymentRequestIsRefused(String text) {
        assertThatThrownBy(() -> Bolt11.read(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"1,10n", "100,1u", "50000,500u", "50001,500010n", "100000,1m", "250000000,2500m", "100000000,1"})
    void amountsAreWrittenAsShortAsTheyCanBe(long sats, String written) {
        assertThat(Bolt11Writer.amount(sats)).isEqualTo(written);
    }

    @Test
    void everySignatureHasTheLowerS() {
        BigInteger half = new BigInteger("7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0", 16);
        for (int i = 0; i < 50; i++) {
            byte[] hash = Bolt11.sha256().digest(new byte[] {(byte) i});
            byte[] signature = key.sign(hash);
            assertThat(new BigInteger(1, signature, 32, 32)).isLessThanOrEqualTo(half);
            assertThat(NodeKey.recover(hash, signature)).isEqualTo(key.publicKey());
        }
    }

    private static String coffee(String description) {
        return new Bolt11Writer("lnbc", 250_000, SPEC_TIME)
                .paymentHash(HexFormat.of().parseHex(SPEC_HASH))
                .description(description)
                .expiry(Duration.ofMinutes(1))
                .sign(SPEC_KEY);
    }
}
