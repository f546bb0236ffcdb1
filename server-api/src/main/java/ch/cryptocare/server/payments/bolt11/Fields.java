package ch.cryptocare.server.payments.bolt11;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The tagged fields of an invoice; of several of one kind the first counts, those of a wrong length do not. */
final class Fields {
    private static final int HASH = 1;
    private static final int FEATURES = 5;
    private static final int EXPIRY = 6;
    private static final int DESCRIPTION = 13;
    private static final int SECRET = 16;
    private static final int PAYEE = 19;
    private static final int DESCRIPTION_HASH = 23;
    private static final Map<Integer, Integer> FIXED_LENGTHS =
            Map.of(HASH, 52, SECRET, 52, DESCRIPTION_HASH, 52, PAYEE, 53);

    /** What wallets understand though it is compulsory: onion, secret, parts, blinding, metadata (BOLT 9). */
    private static final Set<Integer> KNOWN_FEATURES = Set.of(8, 14, 16, 24, 48);

    private static final long USUAL_EXPIRY_SECONDS = 3600;

    private final Map<Integer, Words> fields = new HashMap<>();

    static Fields read(Words words) throws NotAnInvoice {
        var fields = new Fields();
        while (words.left()) {
            int type = (int) words.next(1).number();
            var content = words.next((int) words.next(2).number());
            int length = FIXED_LENGTHS.getOrDefault(type, content.length());
            if (content.length() == length) fields.fields.putIfAbsent(type, content);
        }
        fields.check();
        return fields;
    }

    String paymentHash() throws NotAnInvoice {
        return HexFormat.of().formatHex(required(HASH, "no payment hash").bytes());
    }

    Optional<String> description() throws NotAnInvoice {
        var content = Optional.ofNullable(fields.get(DESCRIPTION));
        if (content.isEmpty()) return Optional.empty();
        try {
            var utf8 = StandardCharsets.UTF_8.newDecoder();
            return Optional.of(
                    utf8.decode(ByteBuffer.wrap(content.get().bytes())).toString());
        } catch (CharacterCodingException e) {
            throw new NotAnInvoice("the description is no text");
        }
    }

    Optional<String> descriptionHash() {
        return Optional.ofNullable(fields.get(DESCRIPTION_HASH))
                .map(Words::bytes)
                .map(HexFormat.of()::formatHex);
    }

    long expirySeconds() throws NotAnInvoice {
        var content = fields.get(EXPIRY);
        return content == null ? USUAL_EXPIRY_SECONDS : content.number();
    }

    Optional<byte[]> payee() {
        return Optional.ofNullable(fields.get(PAYEE)).map(Words::bytes);
    }

    private void check() throws NotAnInvoice {
        required(HASH, "no payment hash");
        required(SECRET, "no payment secret");
        if (fields.containsKey(DESCRIPTION) == fields.containsKey(DESCRIPTION_HASH))
            throw new NotAnInvoice("not exactly one description");
        var features = fields.get(FEATURES);
        if (features != null) checkFeatures(features);
    }

    private static void checkFeatures(Words features) throws NotAnInvoice {
        for (int bit = 0; bit < features.length() * 5; bit += 2) {
            if (features.bit(bit) && !KNOWN_FEATURES.contains(bit)) throw new NotAnInvoice("an unknown feature");
        }
    }

    private Words required(int type, String otherwise) throws NotAnInvoice {
        var content = fields.get(type);
        if (content == null) throw new NotAnInvoice(otherwise);
        return content;
    }
}
