package ch.cryptocare.sandbox.lightning;

import ch.cryptocare.sandbox.Journal;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The patients' wallet, at another node than ours: it asks for money, and knows what it was paid. */
final class PatientWallet {
    private static final HexFormat HEX = HexFormat.of();

    private final NodeKey key = NodeKey.random();
    private final SecureRandom random = new SecureRandom();
    private final InstantSource clock;
    private final Journal<String, Request> requests;

    /** A payment request of the wallet; whoever pays may choose where no amount is asked for. */
    record Request(
            String paymentHash,
            String preimage,
            String bolt11,
            Optional<Long> amountSats,
            Instant createdAt,
            Instant expiresAt,
            Optional<Instant> paidAt) {}

    PatientWallet(InstantSource clock, int keep) {
        this.clock = clock;
        this.requests = new Journal<>(keep);
    }

    Request ask(String network, Optional<Long> sats, Duration expiry, String description) {
        return ask(network, sats, expiry, request -> request.description(description));
    }

    /** As LNURL-pay does: the description was told before. */
    Request askHashed(long sats, Duration expiry, byte[] descriptionHash) {
        return ask("lnbcrt", Optional.of(sats), expiry, request -> request.descriptionHash(descriptionHash));
    }

    private Request ask(String network, Optional<Long> sats, Duration expiry, UnaryOperator<Bolt11Writer> describe) {
        Instant now = clock.instant();
        byte[] preimage = randomBytes();
        byte[] hash = Bolt11.sha256().digest(preimage);
        Bolt11Writer writer = sats.map(amount -> new Bolt11Writer(network, amount, now))
                .orElseGet(() -> new Bolt11Writer(network, now));
        String bolt11 = describe.apply(writer.paymentHash(hash))
                .expiry(expiry)
                .secret(randomBytes())
                .sign(key);
        Request request = new Request(
                HEX.formatHex(hash), HEX.formatHex(preimage), bolt11, sats, now, now.plus(expiry), Optional.empty());
        requests.add(request.paymentHash(), request);
        return request;
    }

    Optional<Request> find(String paymentHash) {
        return requests.find(paymentHash);
    }

    void paid(String paymentHash) {
        Instant now = clock.instant();
        requests.change(
                paymentHash,
                request -> new Request(
                        request.paymentHash(),
                        request.preimage(),
                        request.bolt11(),
                        request.amountSats(),
                        request.createdAt(),
                        request.expiresAt(),
                        Optional.of(now)));
    }

    List<Request> newest(int limit) {
        return requests.newest(request -> true, 0, limit);
    }

    void forget() {
        requests.clear();
    }

    private byte[] randomBytes() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return bytes;
    }
}
