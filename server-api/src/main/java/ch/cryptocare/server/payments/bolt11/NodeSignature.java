package ch.cryptocare.server.payments.bolt11;

import java.math.BigInteger;
import java.util.Arrays;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.math.ec.ECAlgorithms;
import org.bouncycastle.math.ec.ECPoint;

/** A Lightning node's signature on secp256k1, from which its public key can be recovered (SEC 1 §4.1.6). */
final class NodeSignature {
    private static final X9ECParameters CURVE = CustomNamedCurves.getByName("secp256k1");
    private static final BigInteger ORDER = CURVE.getN();
    private static final BigInteger HALF_ORDER = ORDER.shiftRight(1);
    private static final int NUMBER_LENGTH = 32;

    private final BigInteger r;
    private final BigInteger s;
    private final int recovery;

    /** @param bytes r, s and the recovery id */
    NodeSignature(byte[] bytes) throws NotAnInvoice {
        r = new BigInteger(1, Arrays.copyOf(bytes, NUMBER_LENGTH));
        s = new BigInteger(1, Arrays.copyOfRange(bytes, NUMBER_LENGTH, 2 * NUMBER_LENGTH));
        recovery = bytes[2 * NUMBER_LENGTH];
        if (!inRange(r) || !inRange(s) || recovery < 0 || recovery > 3) throw new NotAnInvoice("not a signature");
    }

    /** The compressed public key that signed this hash. */
    byte[] signer(byte[] hash) throws NotAnInvoice {
        try {
            var x = recovery < 2 ? r : r.add(ORDER);
            var inverse = r.modInverse(ORDER);
            var fromHash = inverse.multiply(number(hash)).negate().mod(ORDER);
            var fromPoint = inverse.multiply(s).mod(ORDER);
            var signer = ECAlgorithms.sumOfTwoMultiplies(CURVE.getG(), fromHash, point(x, recovery & 1), fromPoint);
            if (signer.isInfinity()) throw new NotAnInvoice("signature is not recoverable");
            return signer.getEncoded(true);
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new NotAnInvoice("signature is not recoverable");
        }
    }

    /** Stricter than recovery: with a named signer only the lower of the two possible values of s counts. */
    void mustBeOf(byte[] publicKey, byte[] hash) throws NotAnInvoice {
        if (s.compareTo(HALF_ORDER) > 0 || !isOf(publicKey, hash)) throw new NotAnInvoice("signed by somebody else");
    }

    private boolean isOf(byte[] publicKey, byte[] hash) throws NotAnInvoice {
        try {
            var inverse = s.modInverse(ORDER);
            var fromHash = number(hash).multiply(inverse).mod(ORDER);
            var fromKey = r.multiply(inverse).mod(ORDER);
            var key = CURVE.getCurve().decodePoint(publicKey);
            var point = ECAlgorithms.sumOfTwoMultiplies(CURVE.getG(), fromHash, key, fromKey)
                    .normalize();
            return !point.isInfinity()
                    && point.getAffineXCoord().toBigInteger().mod(ORDER).equals(r);
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new NotAnInvoice("the payee is no public key");
        }
    }

    private static ECPoint point(BigInteger x, int odd) {
        var bytes = new byte[NUMBER_LENGTH + 1];
        bytes[0] = (byte) (2 + odd);
        var digits = x.toByteArray();
        int from = Math.max(0, digits.length - NUMBER_LENGTH);
        if (digits.length - from < digits.length && digits[0] != 0)
            throw new IllegalArgumentException("x is too large");
        System.arraycopy(digits, from, bytes, bytes.length - (digits.length - from), digits.length - from);
        return CURVE.getCurve().decodePoint(bytes);
    }

    private static boolean inRange(BigInteger number) {
        return number.signum() > 0 && number.compareTo(ORDER) < 0;
    }

    private static BigInteger number(byte[] bytes) {
        return new BigInteger(1, bytes);
    }
}
