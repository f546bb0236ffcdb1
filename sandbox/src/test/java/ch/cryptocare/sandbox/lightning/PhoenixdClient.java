package ch.cryptocare.sandbox.lightning;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.sandbox.Browser;
import ch.cryptocare.sandbox.Sandbox;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.util.Base64;
import java.util.HexFormat;

/** Calls phoenixd's stand-in the way our server will. */
final class PhoenixdClient {
    static final String FULL = "sandbox-phoenixd-password";
    static final String LIMITED = "sandbox-phoenixd-limited-password";

    private final Browser browser;

    PhoenixdClient(Sandbox sandbox) {
        this.browser = new Browser(sandbox);
    }

    Browser browser() {
        return browser;
    }

    JsonNode create(String... form) {
        Browser.Answer answer = post("createinvoice", FULL, form);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    Browser.Answer post(String path, String password, String... form) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < form.length; i += 2) {
            body.append(form[i])
                    .append('=')
                    .append(URLEncoder.encode(form[i + 1], UTF_8))
                    .append('&');
        }
        String[] auth = auth(password);
        return browser.post(
                "/phoenixd/" + path,
                body.toString(),
                auth[0],
                auth[1],
                "Content-Type",
                "application/x-www-form-urlencoded");
    }

    static String[] auth(String password) {
        String pair = Base64.getEncoder().encodeToString(("anybody:" + password).getBytes(UTF_8));
        return new String[] {"Authorization", "Basic " + pair};
    }

    JsonNode incoming(JsonNode created) {
        return browser.get(
                        "/phoenixd/payments/incoming/"
                                + created.get("paymentHash").textValue(),
                        auth(LIMITED))
                .json();
    }

    JsonNode list(String query) {
        return browser.get("/phoenixd/payments/incoming?" + query, auth(FULL)).json();
    }

    void pay(JsonNode created) {
        Browser.Answer answer =
                browser.post("/sandbox/lightning/" + created.get("paymentHash").textValue() + "/payment", "");
        assertThat(answer.status()).isEqualTo(200);
    }

    static String sha256(JsonNode hex) {
        return HexFormat.of().formatHex(Bolt11.sha256().digest(HexFormat.of().parseHex(hex.textValue())));
    }
}
