package ch.cryptocare.sandbox.lightning;

import ch.cryptocare.sandbox.http.Json;
import ch.cryptocare.sandbox.http.Urls;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads what was posted to Swiss Bitcoin Pay's checkout. */
final class CheckoutOrder {
    private static final BigDecimal MAX_SATS = BigDecimal.valueOf(2_100_000_000_000_000L);
    private static final BigDecimal MAX_DELAY = BigDecimal.valueOf(60L * 24 * 365);
    private static final BigDecimal DEFAULT_DELAY = BigDecimal.TEN;
    private static final int MAX_NUMBER = 40;
    private static final int MAX_HEADERS = 20;
    private static final int MAX_TITLE = 600;
    private static final Pattern HEADER = Pattern.compile("[A-Za-z0-9-]{1,64}");
    private static final Set<String> OURS =
            Set.of("content-type", "content-length", "host", "connection", "expect", "upgrade", "sbp-sig");

    private final ObjectNode body;

    CheckoutOrder(ObjectNode body) {
        this.body = body;
    }

    /** It becomes the description in the payment request, which wallets show. */
    String title() {
        return Json.text(body, "title", MAX_TITLE).orElse("");
    }

    boolean redirect() {
        return body.path("redirect").asBoolean(false);
    }

    long sats() {
        String unit = Json.text(body, "unit", 8).orElse("CHF");
        BigDecimal amount = decimal(body.path("amount")).orElseThrow(() -> refusal("invalid_amount"));
        BigDecimal sats = Rates.sats(amount, unit).orElseThrow(() -> refusal("invalid_unit"));
        if (sats.compareTo(BigDecimal.ONE) < 0 || sats.compareTo(MAX_SATS) > 0) {
            throw refusal("invalid_amount");
        }
        return sats.longValueExact();
    }

    /** Told in minutes; a part of a minute is taken too, which is kind to tests. */
    Duration delay() {
        JsonNode told = body.path("delay");
        BigDecimal minutes =
                told.isMissingNode() ? DEFAULT_DELAY : decimal(told).orElseThrow(() -> refusal("invalid_delay"));
        if (minutes.signum() <= 0 || minutes.compareTo(MAX_DELAY) > 0) {
            throw refusal("invalid_delay");
        }
        long seconds = minutes.multiply(BigDecimal.valueOf(60)).longValue();
        return Duration.ofSeconds(Math.max(1, seconds));
    }

    Order.Checkout order() {
        JsonNode webhook = body.path("webhook");
        JsonNode custom = webhook.path("body");
        return new Order.Checkout(
                UUID.randomUUID().toString(),
                body,
                url(webhook.isObject() ? webhook.path("url") : webhook),
                headers(webhook.path("headers")),
                custom instanceof ObjectNode object ? object : Json.object());
    }

    private static Optional<URI> url(JsonNode told) {
        if (told.isMissingNode() || told.isNull()) {
            return Optional.empty();
        }
        URI url = Urls.http(told.asText()).orElseThrow(() -> refusal("invalid_webhook"));
        return Optional.of(url);
    }

    private static Map<String, String> headers(JsonNode told) {
        Map<String, String> headers = new HashMap<>();
        told.properties().forEach(header -> {
            boolean ours = OURS.contains(header.getKey().toLowerCase(Locale.ROOT));
            if (headers.size() == MAX_HEADERS
                    || ours
                    || !HEADER.matcher(header.getKey()).matches()) {
                throw refusal("invalid_webhook");
            }
            headers.put(header.getKey(), header.getValue().asText().replaceAll("\\p{Cntrl}", ""));
        });
        return Map.copyOf(headers);
    }

    private static Optional<BigDecimal> decimal(JsonNode told) {
        String text = told.isNumber() || told.isTextual() ? told.asText() : "";
        if (text.length() > MAX_NUMBER || !text.matches("\\d{1,20}(\\.\\d{1,18})?")) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(text));
    }

    private static SwissBitcoinPayAnswer refusal(String reason) {
        return new SwissBitcoinPayAnswer(400, reason);
    }
}
