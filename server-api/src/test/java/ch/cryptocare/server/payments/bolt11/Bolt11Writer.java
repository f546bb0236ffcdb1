package ch.cryptocare.server.payments.bolt11;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.crypto.signers.HMacDSAKCalculator;

/** Signs invoices as a Lightning node would, for tests that need wrong ones too. */
public final class Bolt11Writer {
    private static final X9ECParameters CURVE = CustomNamedCurves.getByName("secp256k1");
    private static final BigInteger KEY =
            new BigInteger("e126f68f7eafcc8b74f54d269fe206be715000f94dac067d1c04a8ca3b2db734", 16);

    private Bolt11Writer() {}

    /** @param readable such as lnbcrt500u */
    public static String invoice(String readable, Instant createdAt, Duration expiry, String paymentHash) {
        try {
            var signed = words(createdAt, expiry, HexFormat.of().parseHex(paymentHash));
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(readable.getBytes(StandardCharsets.US_ASCII));
            var hash = digest.digest(new Words(signed).paddedBytes());
            var all = new ByteArrayOutputStream();
            all.writeBytes(signed);
            all.writeBytes(ofBytes(signature(hash)));
            return Bech32Writer.write(readable, all.toByteArray());
        } catch (NoSuchAlgorithmException | NotAnInvoice e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] words(Instant createdAt, Duration expiry, byte[] paymentHash) {
        var words = new ByteArrayOutputStream();
        words.writeBytes(ofNumber(createdAt.getEpochSecond(), 7));
        field(words, 1, ofBytes(paymentHash));
        field(words, 16, ofBytes(new byte[32]));
        field(words, 13, ofBytes("CryptoCare".getBytes(StandardCharsets.UTF_8)));
        field(words, 6, ofNumber(expiry.toSeconds(), 7));
        return words.toByteArray();
    }

    private static void field(ByteArrayOutputStream words, int type, byte[] content) {
        words.write(type);
        words.writeBytes(ofNumber(content.length, 2));
        words.writeBytes(content);
    }

    private static byte[] signature(byte[] hash) throws NotAnInvoice {
        var signer = new ECDSASigner(new HMacDSAKCalculator(new SHA256Digest()));
        signer.init(true, new ECPrivateKeyParameters(KEY, new ECDomainParameters(CURVE)));
        var numbers = signer.generateSignature(hash);
        var payee = CURVE.getG().multiply(KEY).getEncoded(true);
        var bytes = new byte[65];
        copy(numbers[0], bytes, 0);
        copy(numbers[1], bytes, 32);
        for (byte recovery = 0; recovery < 4; recovery++) {
            bytes[64] = recovery;
            try {
                if (Arrays.equals(new NodeSignature(bytes).signer(hash), payee)) return bytes;
            } catch (NotAnInvoice next) {
                // Another recovery id is the right one.
            }
        }
        throw new IllegalStateException("no recovery id fits");
    }

    private static void copy(BigInteger number, byte[] to, int at) {
        var digits = HexFormat.of().parseHex(String.format("%064x", number));
        System.arraycopy(digits, 0, to, at, digits.length);
    }

    private static byte[] ofNumber(long number, int length) {
        var words = new byte[length];
        for (int i = 0; i < length; i++) words[length - 1 - i] = (byte) ((number >>> (5 * i)) & 31);
        return words;
    }

    private static byte[] ofBytes(byte[] bytes) {
        var bits = new StringBuilder();
        for (byte b : bytes)
            bits.append(String.format("%8s", Integer.toBinaryString(b & 255)).replace(' ', '0'));
        while (bits.length() % 5 != 0) bits.append('0');
        var words = new byte[bits.length() / 5];
        for (int i = 0; i < words.length; i++) words[i] = Byte.parseByte(bits.substring(5 * i, 5 * i + 5), 2);
        return words;
    }
}
