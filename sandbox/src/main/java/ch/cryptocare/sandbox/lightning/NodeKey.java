package ch.cryptocare.sandbox.lightning;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.crypto.signers.HMacDSAKCalculator;
import org.bouncycastle.math.ec.ECAlgorithms;
import org.bouncycastle.math.ec.ECPoint;
import org.bouncycastle.math.ec.FixedPointCombMultiplier;
import org.bouncycastle.util.BigIntegers;

/** A Lightning node's key on secp256k1: signs so that the reader can recover the public key from the signature. */
final class NodeKey {
    static final int SIGNATURE_BYTES = 65;
    private static final X9ECParameters CURVE = CustomNamedCurves.getByName("secp256k1");
    private static final BigInteger HALF_N = CURVE.getN().shiftRight(1);

    private final BigInteger secret;
    private final String publicKey;

    NodeKey(BigInteger secret) {
        this.secret = secret;
        this.publicKey = hex(multiply(secret));
    }

    static NodeKey random() {
        return new NodeKey(BigIntegers.createRandomInRange(
                BigInteger.ONE, CURVE.getN().subtract(BigInteger.ONE), new SecureRandom()));
    }

    /** The compressed public key, in hex: the node's id. */
    String publicKey() {
        return publicKey;
    }

    /** r, s (always the lower of the two) and the recovery flag; the nonce is that of RFC 6979. */
    byte[] sign(byte[] hash) {
        BigInteger n = CURVE.getN();
        HMacDSAKCalculator nonces = new HMacDSAKCalculator(new SHA256Digest());
        nonces.init(n, secret, hash);
        BigInteger k = nonces.nextK();
        ECPoint point = multiply(k);
        BigInteger x = point.getAffineXCoord().toBigInteger();
        BigInteger r = x.mod(n);
        BigInteger s = BigIntegers.modOddInverse(n, k)
                .multiply(new BigInteger(1, hash).add(secret.multiply(r)))
                .mod(n);
        int flag = (point.getAffineYCoord().testBitZero() ? 1 : 0) | (x.compareTo(n) >= 0 ? 2 : 0);
        boolean high = s.compareTo(HALF_N) > 0;
        return join(r, high ? n.subtract(s) : s, high ? flag ^ 1 : flag);
    }

    /** The public key that made this signature, in hex. */
    static String recover(byte[] hash, byte[] signature) {
        BigInteger n = CURVE.getN();
        BigInteger r = BigIntegers.fromUnsignedByteArray(signature, 0, 32);
        BigInteger s = BigIntegers.fromUnsignedByteArray(signature, 32, 32);
        int flag = signature[64];
        if (r.signum() == 0 || s.signum() == 0 || r.compareTo(n) >= 0 || s.compareTo(n) >= 0 || flag < 0 || flag > 3) {
            throw new IllegalArgumentException("not a signature");
        }
        BigInteger x = flag >= 2 ? r.add(n) : r;
        ECPoint point = CURVE.getCurve().decodePoint(compressed(x, (flag & 1) == 1));
        BigInteger inverse = BigIntegers.modOddInverse(n, r);
        BigInteger ofG =
                n.subtract(new BigInteger(1, hash).mod(n)).multiply(inverse).mod(n);
        BigInteger ofPoint = s.multiply(inverse).mod(n);
        return hex(ECAlgorithms.sumOfTwoMultiplies(CURVE.getG(), ofG, point, ofPoint));
    }

    private static ECPoint multiply(BigInteger factor) {
        return new FixedPointCombMultiplier().multiply(CURVE.getG(), factor).normalize();
    }

    private static byte[] compressed(BigInteger x, boolean odd) {
        byte[] point = new byte[33];
        point[0] = (byte) (odd ? 3 : 2);
        BigIntegers.asUnsignedByteArray(x, point, 1, 32);
        return point;
    }

    private static byte[] join(BigInteger r, BigInteger s, int flag) {
        byte[] signature = new byte[SIGNATURE_BYTES];
        BigIntegers.asUnsignedByteArray(r, signature, 0, 32);
        BigIntegers.asUnsignedByteArray(s, signature, 32, 32);
        signature[64] = (byte) flag;
        return signature;
    }

    private static String hex(ECPoint point) {
        return HexFormat.of().formatHex(point.getEncoded(true));
    }
}
