package ch.cryptocare.server.payments.swissbitcoinpay;

import ch.cryptocare.common.value.InvoiceId;
import ch.cryptocare.common.value.Sats;
import ch.cryptocare.server.payments.bolt11.Bolt11;
import ch.cryptocare.server.payments.bolt11.NotAnInvoice;
import ch.cryptocare.server.payments.usecases.GatewayInvoice;
import ch.cryptocare.server.payments.usecases.GatewayInvoice.Status;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;

/**
 * A checkout in the words of any version of Swiss Bitcoin Pay. Its amount is never read: the unit changed between
 * versions, and what a wallet pays is what the BOLT 11 text says. A checkout may be quoted anew: its id stays, and what
 * pays it is another BOLT 11 text with another payment hash.
 */
final class CheckoutJson {
    static final String REFERENCE = "reference";
    private static final Set<String> PAID = Set.of("settled", "paid");
    private static final Set<String> EXPIRED = Set.of("expired", "canceled");
    private static final long MILLI = 1000;
    private static final long FIRST_MILLISECOND_TIME = 100_000_000_000L;

    private CheckoutJson() {}

    /** The answer to a new checkout; empty without an id. */
    static Optional<GatewayInvoice> created(JsonNode json) {
        return text(json, "id")
                .map(id -> new GatewayInvoice(
                        id,
                        Optional.empty(),
                        text(json, "pr"),
                        text(json, "hash").flatMap(CheckoutJson::hex),
                        Status.PENDING,
                        Optional.empty(),
                        Optional.empty()));
    }

    /** Empty without an id. */
    static Optional<GatewayInvoice> invoice(JsonNode json) {
        var payment = lightning(json);
        var bolt11 = text(payment, "paymentRequest");
        var status = status(json);
        return text(json, "id")
                .map(id -> new GatewayInvoice(
                        id,
                        reference(json),
                        bolt11,
                        text(payment, "hash").flatMap(CheckoutJson::hex),
                        status,
                        time(payment.path("paidAt")).or(() -> time(json.path("paidAt"))),
                        bolt11.filter(text -> status == Status.PAID).flatMap(CheckoutJson::asked)));
    }

    static Status status(JsonNode json) {
        var word = json.path("status").asText("");
        if (PAID.contains(word) || isTrue(json, "isPaid")) return Status.PAID;
        if (EXPIRED.contains(word) || isTrue(json, "isExpired")) return Status.EXPIRED;
        return Status.PENDING;
    }

    static Optional<InvoiceId> reference(JsonNode json) {
        return text(json.path("extra"), REFERENCE).flatMap(CheckoutJson::uuid).map(InvoiceId::new);
    }

    static Optional<String> text(JsonNode json, String field) {
        return Optional.ofNullable(json.path(field).textValue()).filter(text -> !text.isBlank());
    }

    /** Of several payment requests the paid one, else the first. */
    private static JsonNode lightning(JsonNode json) {
        var requests = StreamSupport.stream(json.path("paymentDetails").spliterator(), false)
                .filter(details -> details.path("network").asText("").equals("lightning"))
                .toList();
        return requests.stream()
                .filter(details -> details.hasNonNull("paidAt"))
                .findFirst()
                .or(() -> requests.stream().findFirst())
                .orElseGet(MissingNode::getInstance);
    }

    private static Optional<Sats> asked(String bolt11) {
        try {
            return Bolt11.decode(bolt11)
                    .milliSats()
                    .map(milli -> new Sats(milli / MILLI))
                    .filter(sats -> !sats.equals(Sats.ZERO));
        } catch (NotAnInvoice e) {
            return Optional.empty();
        }
    }

    /** Told in hex by some versions and in base64 by others. */
    private static Optional<String> hex(String hash) {
        try {
            if (hash.length() == 64)
                return Optional.of(HexFormat.of().formatHex(HexFormat.of().parseHex(hash)));
            var bytes = Base64.getDecoder().decode(hash.replace('-', '+').replace('_', '/'));
            return bytes.length == 32 ? Optional.of(HexFormat.of().formatHex(bytes)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Seconds, milliseconds or ISO 8601. */
    private static Optional<Instant> time(JsonNode time) {
        try {
            if (time.isTextual()) return Optional.of(Instant.parse(time.textValue()));
            if (!time.canConvertToLong()) return Optional.empty();
            long number = time.longValue();
            return Optional.of(
                    number >= FIRST_MILLISECOND_TIME ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isTrue(JsonNode json, String field) {
        return json.path(field).isBoolean() && json.path(field).booleanValue();
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
