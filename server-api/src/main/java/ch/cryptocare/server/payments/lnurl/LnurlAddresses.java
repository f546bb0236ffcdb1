package ch.cryptocare.server.payments.lnurl;

import ch.cryptocare.common.json.Json;
import ch.cryptocare.common.value.Sats;
import ch.cryptocare.server.payments.bolt11.Bolt11;
import ch.cryptocare.server.payments.bolt11.NotAnInvoice;
import ch.cryptocare.server.payments.domain.RefundFailure;
import ch.cryptocare.server.payments.usecases.LightningAddresses;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Lightning addresses by LNURL-pay: {@code name@domain} is a page of that domain, which gives invoices (LUD-06, LUD-16). */
public final class LnurlAddresses implements LightningAddresses {
    private static final int LONGEST_CALLBACK = 2000;

    private final Fetch fetch;

    public LnurlAddresses(Fetch fetch) {
        this.fetch = fetch;
    }

    @Override
    public String invoice(String address, Sats amount) throws NoInvoice {
        int at = address.lastIndexOf('@');
        var offer = json(page(address.substring(0, at), address.substring(at + 1)));
        long milliSats = Math.multiplyExact(amount.amount(), 1000L);
        if (!offer.path("tag").asText().equals("payRequest")
                || milliSats < offer.path("minSendable").asLong(Long.MAX_VALUE)
                || milliSats > offer.path("maxSendable").asLong(0)) throw new NoInvoice(RefundFailure.ADDRESS_REFUSED);
        var invoice = json(asked(offer.path("callback").asText(), milliSats))
                .path("pr")
                .asText();
        checkDescription(invoice, offer.path("metadata").asText());
        return invoice;
    }

    private static URI page(String name, String domain) throws NoInvoice {
        return uri("https://" + domain + "/.well-known/lnurlp/" + name);
    }

    private static URI asked(String callback, long milliSats) throws NoInvoice {
        if (callback.length() > LONGEST_CALLBACK || callback.contains("#"))
            throw new NoInvoice(RefundFailure.ADDRESS_REFUSED);
        return uri(callback + (callback.contains("?") ? "&" : "?") + "amount=" + milliSats);
    }

    private static URI uri(String text) throws NoInvoice {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            throw new NoInvoice(RefundFailure.ADDRESS_REFUSED);
        }
    }

    private JsonNode json(URI address) throws NoInvoice {
        try {
            var json = Json.MAPPER.readTree(fetch.get(address));
            if (json.path("status").asText().equals("ERROR")) throw new NoInvoice(RefundFailure.ADDRESS_REFUSED);
            return json;
        } catch (IOException | IllegalArgumentException e) {
            throw new NoInvoice(RefundFailure.ADDRESS_UNREACHABLE);
        }
    }

    /** An invoice that names its description by hash names the one that was told before. */
    private static void checkDescription(String bolt11, String metadata) throws NoInvoice {
        try {
            var named = Bolt11.decode(bolt11).descriptionHash();
            if (named.filter(hash -> !hash.equals(sha256(metadata))).isPresent())
                throw new NoInvoice(RefundFailure.ADDRESS_REFUSED);
        } catch (NotAnInvoice e) {
            throw new NoInvoice(RefundFailure.ADDRESS_REFUSED);
        }
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
