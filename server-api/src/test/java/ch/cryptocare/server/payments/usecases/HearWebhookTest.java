package ch.cryptocare.server.payments.usecases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.server.payments.InvoiceReported;
import ch.cryptocare.server.payments.phoenixd.PhoenixdWebhook;
import ch.cryptocare.server.payments.swissbitcoinpay.SwissBitcoinPayWebhook;
import ch.cryptocare.server.platform.Secret;
import ch.cryptocare.server.platform.provider.HmacSignature;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Only what a gateway signed is heard, and each thing once. */
class HearWebhookTest {
    private static final Secret SECRET = new Secret("our shared secret");

    enum Provider {
        SWISS_BITCOIN_PAY("sbp-sig", "sha256=", "{\"id\":\"abc\",\"status\":\"settled\"}"),
        PHOENIXD("x-phoenix-signature", "", "{\"type\":\"payment_received\",\"paymentHash\":\"abc\"}");

        private final String header;
        private final String prefix;
        private final String text;

        Provider(String header, String prefix, String body) {
            this.header = header;
            this.prefix = prefix;
            this.text = body;
        }

        byte[] body() {
            return text.getBytes(StandardCharsets.UTF_8);
        }

        GatewayWebhook webhook(Secret secret) {
            return this == PHOENIXD ? new PhoenixdWebhook(secret) : new SwissBitcoinPayWebhook(secret);
        }

        String signature() {
            return prefix + HmacSignature.of(SECRET, body());
        }
    }

    record Forgery(String how, Provider provider, Map<String, String> headers, byte[] body) {
        @Override
        public String toString() {
            return provider + " " + how;
        }
    }

    private final List<Record> told = new ArrayList<>();
    private final HashSet<String> known = new HashSet<>();

    @ParameterizedTest
    @EnumSource
    void whatTheGatewaySignedIsHeardOnce(Provider provider) {
        var hear = hear(provider, SECRET);
        for (int copies = 0; copies < 3; copies++)
            heard(hear, Map.of(provider.header, provider.signature()), provider.body());

        assertThat(told)
                .singleElement()
                .isInstanceOfSatisfying(
                        InvoiceReported.class,
                        report -> assertThat(report.gatewayInvoiceId()).isEqualTo("abc"));
    }

    @ParameterizedTest
    @MethodSource("forgeries")
    void aForgeryIsRefusedAndChangesNothing(Forgery forgery) {
        var hear = hear(forgery.provider(), SECRET);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> heard(hear, forgery.headers(), forgery.body()))
                .extracting(refusal -> refusal.type)
                .isEqualTo(ProblemType.SIGNATURE_INVALID);
        assertThat(told).isEmpty();
        assertThat(known).isEmpty();
    }

    @Test
    void thereAreEnoughForgeries() {
        assertThat(forgeries().filter(forgery -> forgery.provider() == Provider.PHOENIXD))
                .hasSizeGreaterThanOrEqualTo(18);
        assertThat(forgeries().filter(forgery -> forgery.provider() == Provider.SWISS_BITCOIN_PAY))
                .hasSizeGreaterThanOrEqualTo(18);
    }

    @ParameterizedTest
    @EnumSource
    void withoutASecretNothingIsSigned(Provider provider) {
        var hear = hear(provider, new Secret(" "));
        var signature = provider.prefix + HmacSignature.of(new Secret(" "), provider.body());

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> heard(hear, Map.of(provider.header, signature), provider.body()));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsSignedButNotAboutAnInvoiceIsIgnored(Provider provider) {
        for (var text :
                List.of("", "[]", "null", "\"id\"", "{", "{\"id\":5}", "{\"paymentHash\":null}", "[".repeat(999))) {
            var body = text.getBytes(StandardCharsets.UTF_8);
            heard(
                    hear(provider, SECRET),
                    Map.of(provider.header, provider.prefix + HmacSignature.of(SECRET, body)),
                    body);
        }
        assertThat(told).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void aCheckoutWithoutNameIsRefused(String id) {
        assertUnusable(id);
    }

    @Test
    void aCheckoutWithAnEndlessNameIsRefused() {
        assertUnusable("x".repeat(101));
    }

    private void assertUnusable(String id) {
        var provider = Provider.SWISS_BITCOIN_PAY;
        var body = "{\"id\":\"%s\",\"status\":\"settled\"}".formatted(id).getBytes(StandardCharsets.UTF_8);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> heard(
                        hear(provider, SECRET),
                        Map.of(provider.header, provider.prefix + HmacSignature.of(SECRET, body)),
                        body))
                .extracting(refusal -> refusal.type)
                .isEqualTo(ProblemType.INVALID_INPUT);
        assertThat(told).isEmpty();
        assertThat(known).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aBodyOfMoreThan64KilobytesIsNotRead(Provider provider) {
        var body = new byte[64 * 1024 + 1];
        var signature = provider.prefix + HmacSignature.of(SECRET, body);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> heard(hear(provider, SECRET), Map.of(provider.header, signature), body))
                .extracting(refusal -> refusal.type)
                .isEqualTo(ProblemType.BODY_TOO_LARGE);
    }

    @Test
    void settledAfterExpiredIsANewMessage() {
        var provider = Provider.SWISS_BITCOIN_PAY;
        for (var status : List.of("expired", "settled", "expired")) {
            var body = "{\"id\":\"abc\",\"status\":\"%s\",\"extra\":{\"reference\":\"x\"}}"
                    .formatted(status)
                    .getBytes(StandardCharsets.UTF_8);
            heard(
                    hear(provider, SECRET),
                    Map.of(provider.header, provider.prefix + HmacSignature.of(SECRET, body)),
                    body);
        }
        assertThat(told).hasSize(2);
    }

    static Stream<Forgery> forgeries() {
        return Stream.of(Provider.values()).flatMap(HearWebhookTest::forgeries);
    }

    private static Stream<Forgery> forgeries(Provider provider) {
        var right = provider.signature();
        var hex = right.substring(provider.prefix.length());
        var signatures = new LinkedHashMap<String, String>();
        signatures.put("empty", "");
        signatures.put("prefix only", "sha256=");
        signatures.put("wrong prefix", "sha1=" + hex);
        signatures.put("prefix in upper case", "SHA256=" + hex);
        signatures.put("other prefix", provider.prefix.isEmpty() ? "sha256=" + hex : hex);
        signatures.put("v0 prefix", "v0=" + hex);
        signatures.put("upper-case hex", provider.prefix + hex.toUpperCase(Locale.ROOT));
        signatures.put("truncated", right.substring(0, right.length() - 1));
        signatures.put("half", right.substring(0, provider.prefix.length() + 32));
        signatures.put("longer", right + "0");
        signatures.put("leading blank", " " + right);
        signatures.put("trailing blank", right + " ");
        signatures.put("twice", right + "," + right);
        signatures.put("zeros", provider.prefix + "0".repeat(64));
        signatures.put("last digit changed", changed(right));
        signatures.put("reversed", provider.prefix + new StringBuilder(hex).reverse());
        signatures.put("of another secret", provider.prefix + HmacSignature.of(new Secret("other"), provider.body()));
        signatures.put(
                "of the secret in upper case",
                provider.prefix + HmacSignature.of(new Secret("OUR SHARED SECRET"), provider.body()));
        signatures.put("of an empty body", provider.prefix + HmacSignature.of(SECRET, new byte[0]));
        signatures.put("of the hex", provider.prefix + HmacSignature.of(SECRET, hex.getBytes(StandardCharsets.UTF_8)));
        var forged = signatures.entrySet().stream()
                .map(signature -> new Forgery(
                        signature.getKey(), provider, Map.of(provider.header, signature.getValue()), provider.body()));
        var otherHeaders = Stream.of("x-sbp-signature", "x-webhook-signature", "authorization", "x-signature")
                .map(header -> new Forgery("in " + header, provider, Map.of(header, right), provider.body()));
        var rest = Stream.of(
                new Forgery("no header", provider, Map.of(), provider.body()),
                new Forgery("body changed", provider, Map.of(provider.header, right), flipped(provider.body())),
                new Forgery("body shorter", provider, Map.of(provider.header, right), new byte[0]));
        return Stream.of(forged, otherHeaders, rest).flatMap(all -> all);
    }

    private static String changed(String signature) {
        char last = signature.charAt(signature.length() - 1);
        return signature.substring(0, signature.length() - 1) + (last == '0' ? '1' : '0');
    }

    private static byte[] flipped(byte[] body) {
        var flipped = body.clone();
        flipped[flipped.length / 2] ^= 1;
        return flipped;
    }

    private HearWebhook hear(Provider provider, Secret secret) {
        return new HearWebhook(
                provider.webhook(secret), new OneAfterTheOther(), (from, key) -> known.add(from + key), told::add);
    }

    private static void heard(HearWebhook hear, Map<String, String> headers, byte[] body) {
        hear.heard(body, name -> Optional.ofNullable(headers.get(name)));
    }
}
