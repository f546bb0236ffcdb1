package ch.cryptocare.server.auth;

import ch.cryptocare.common.json.Json;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Browser and authenticator as a program: one ES256 passkey, no attestation, and whatever untruth a test wants told. */
final class SoftAuthenticator {
    static final String ORIGIN = "https://book.example.ch";
    private static final String SITE = "book.example.ch";
    private static final int USER_PRESENT = 0x01;
    private static final int USER_VERIFIED = 0x04;
    private static final int MAY_BE_COPIED = 0x08;
    private static final int IS_COPIED = 0x10;
    private static final int HOLDS_A_KEY = 0x40;

    String origin = ORIGIN;
    String site = SITE;
    String format = "none";
    boolean asksWhoItIs = true;
    boolean synced = true;
    boolean tellsWhose = true;

    /** 0 for one that does not count, as those do not that keep copies elsewhere. */
    long count = 0;

    byte[] id = random(32);
    String handle = "";
    private KeyPair keys = newKeys();

    /** What a browser sends after {@code navigator.credentials.create}. */
    Map<String, Object> makes(JsonNode options) throws Exception {
        handle = options.at("/user/id").asText();
        var client = clientData("webauthn.create", options);
        var response = Map.of(
                "clientDataJSON", text(client),
                "attestationObject", text(attestation(authenticatorData(true))),
                "transports", List.of("internal", "hybrid", "carrier-pigeon"));
        return credential(response);
    }

    /** What a browser sends after {@code navigator.credentials.get}. */
    Map<String, Object> uses(JsonNode options) throws Exception {
        var client = clientData("webauthn.get", options);
        var data = authenticatorData(false);
        var signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(keys.getPrivate());
        signature.update(data);
        signature.update(sha256(client));
        var response = Json.MAPPER.createObjectNode();
        response.put("clientDataJSON", text(client));
        response.put("authenticatorData", text(data));
        response.put("signature", text(signature.sign()));
        if (tellsWhose) response.put("userHandle", handle);
        return credential(response);
    }

    /** The same passkey, as somebody has it who could copy it. */
    SoftAuthenticator copy() {
        var copy = new SoftAuthenticator();
        copy.synced = synced;
        copy.count = count;
        copy.id = id;
        copy.handle = handle;
        copy.keys = keys;
        return copy;
    }

    private Map<String, Object> credential(Object response) {
        return Map.of(
                "id",
                text(id),
                "rawId",
                text(id),
                "type",
                "public-key",
                "response",
                response,
                "authenticatorAttachment",
                "platform",
                "clientExtensionResults",
                Map.of());
    }

    private byte[] clientData(String type, JsonNode options) throws JsonProcessingException {
        var challenge = options.at("/challenge").asText();
        return Json.MAPPER.writeValueAsBytes(
                Map.of("type", type, "challenge", challenge, "origin", origin, "crossOrigin", false));
    }

    private byte[] authenticatorData(boolean withKey) throws GeneralSecurityException {
        int flags = USER_PRESENT;
        if (asksWhoItIs) flags |= USER_VERIFIED;
        if (synced) flags |= MAY_BE_COPIED | IS_COPIED;
        if (withKey) flags |= HOLDS_A_KEY;
        if (count > 0) count++;
        var data = new ByteArrayOutputStream();
        data.writeBytes(sha256(site.getBytes(StandardCharsets.UTF_8)));
        data.write(flags);
        data.writeBytes(ByteBuffer.allocate(4).putInt((int) count).array());
        if (withKey) {
            data.writeBytes(new byte[16]);
            data.writeBytes(ByteBuffer.allocate(2).putShort((short) id.length).array());
            data.writeBytes(id);
            data.writeBytes(coseKey());
        }
        return data.toByteArray();
    }

    /** CBOR: {"fmt": format, "attStmt": {}, "authData": data}. */
    private byte[] attestation(byte[] data) {
        var cbor = new ByteArrayOutputStream();
        cbor.write(0xa3);
        word(cbor, "fmt");
        word(cbor, format);
        word(cbor, "attStmt");
        cbor.write(0xa0);
        word(cbor, "authData");
        cbor.write(0x59);
        cbor.writeBytes(ByteBuffer.allocate(2).putShort((short) data.length).array());
        cbor.writeBytes(data);
        return cbor.toByteArray();
    }

    /** CBOR: {1: 2, 3: -7, -1: 1, -2: x, -3: y}, an ES256 key on P-256. */
    private byte[] coseKey() {
        var point = ((ECPublicKey) keys.getPublic()).getW();
        var cbor = new ByteArrayOutputStream();
        cbor.writeBytes(new byte[] {(byte) 0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20});
        cbor.writeBytes(coordinate(point.getAffineX()));
        cbor.writeBytes(new byte[] {0x22, 0x58, 0x20});
        cbor.writeBytes(coordinate(point.getAffineY()));
        return cbor.toByteArray();
    }

    private static byte[] coordinate(java.math.BigInteger number) {
        var bytes = number.toByteArray();
        var fixed = new byte[32];
        int length = Math.min(bytes.length, 32);
        System.arraycopy(bytes, bytes.length - length, fixed, 32 - length, length);
        return fixed;
    }

    private static void word(ByteArrayOutputStream cbor, String word) {
        cbor.write(0x60 + word.length());
        cbor.writeBytes(word.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] sha256(byte[] bytes) throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA-256").digest(bytes);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    private static KeyPair newKeys() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
