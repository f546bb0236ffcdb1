package ch.cryptocare.server.payments.bolt11;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A Lightning invoice as written in BOLT 11, its signature checked.
 *
 * @param milliSats empty when the payer may choose
 * @param paymentHash hex
 * @param descriptionHash hex, of a description that is told elsewhere
 * @param payee the public key of the node that signed, hex
 */
public record Bolt11(
        Network network,
        Optional<Long> milliSats,
        Instant createdAt,
        Instant expiresAt,
        String paymentHash,
        Optional<String> description,
        Optional<String> descriptionHash,
        String payee) {
    private static final int TIMESTAMP_WORDS = 7;
    private static final int SIGNATURE_WORDS = 104;

    public static Bolt11 decode(String text) throws NotAnInvoice {
        var bech32 = Bech32.decode(text);
        var amount = Amount.read(bech32.readable());
        var words = new Words(bech32.words());
        int signedLength = words.length() - SIGNATURE_WORDS;
        if (signedLength < TIMESTAMP_WORDS) throw new NotAnInvoice("too short");
        var signed = words.next(signedLength);
        var signature = new NodeSignature(words.next(SIGNATURE_WORDS).bytes());
        var createdAt = Instant.ofEpochSecond(signed.next(TIMESTAMP_WORDS).number());
        var fields = Fields.read(signed);
        return new Bolt11(
                amount.network(),
                amount.milliSats(),
                createdAt,
                expiry(createdAt, fields),
                fields.paymentHash(),
                fields.description(),
                fields.descriptionHash(),
                payee(fields, signature, hash(bech32.readable(), signed)));
    }

    private static Instant expiry(Instant createdAt, Fields fields) throws NotAnInvoice {
        try {
            return createdAt.plusSeconds(fields.expirySeconds());
        } catch (java.time.DateTimeException | ArithmeticException e) {
            throw new NotAnInvoice("the expiry is out of reach");
        }
    }

    private static String payee(Fields fields, NodeSignature signature, byte[] hash) throws NotAnInvoice {
        var named = fields.payee();
        if (named.isEmpty()) return HexFormat.of().formatHex(signature.signer(hash));
        signature.mustBeOf(named.get(), hash);
        return HexFormat.of().formatHex(named.get());
    }

    private static byte[] hash(String readable, Words signed) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(readable.getBytes(StandardCharsets.US_ASCII));
            return digest.digest(signed.paddedBytes());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
