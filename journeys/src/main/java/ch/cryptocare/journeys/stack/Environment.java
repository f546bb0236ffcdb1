package ch.cryptocare.journeys.stack;

import ch.cryptocare.sandbox.Sandbox;
import ch.cryptocare.sandbox.postgres.LocalPostgres;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The server's settings for a stack of its own. */
final class Environment {
    private Environment() {}

    static Map<String, String> of(int port, LocalPostgres postgres, Sandbox sandbox, Path keys) {
        var values = new TreeMap<String, String>();
        values.put("MODE", "sandbox");
        values.put("DEMO", "true");
        values.put("PORT", String.valueOf(port));
        values.put("PUBLIC_URL", "http://127.0.0.1:" + port);
        values.put("DATABASE_URL", postgres.url());
        values.put("DATABASE_USER", postgres.user());
        values.put("DATABASE_PASSWORD", postgres.password());
        values.put("DATA_KEYS", keys.toString());
        values.putAll(providers(sandbox));
        var prefixed = new TreeMap<String, String>();
        values.forEach((name, value) -> prefixed.put("CRYPTOCARE_" + name, value));
        return prefixed;
    }

    private static Map<String, String> providers(Sandbox sandbox) {
        return Map.ofEntries(
                Map.entry("LIGHTNING", "swiss-bitcoin-pay"),
                Map.entry("LIGHTNING_NETWORK", "regtest"),
                Map.entry("SWISS_BITCOIN_PAY_URL", sandbox.baseUrl() + "/swiss-bitcoin-pay"),
                Map.entry("SWISS_BITCOIN_PAY_API_KEY", "sandbox-sbp-key"),
                Map.entry("SWISS_BITCOIN_PAY_HMAC_SECRET", "sandbox-sbp-secret"),
                Map.entry("PHOENIXD_URL", sandbox.baseUrl() + "/phoenixd"),
                Map.entry("PHOENIXD_PASSWORD", "sandbox-phoenixd-password"),
                Map.entry("PHOENIXD_WEBHOOK_SECRET", "sandbox-phoenixd-secret"),
                Map.entry("MEETINGS", "zoom"),
                Map.entry("ZOOM_URL", sandbox.baseUrl() + "/zoom/v2"),
                Map.entry("ZOOM_OAUTH_URL", sandbox.baseUrl() + "/zoom"),
                Map.entry("ZOOM_ACCOUNT_ID", "sandbox-account"),
                Map.entry("ZOOM_CLIENT_ID", "sandbox-client"),
                Map.entry("ZOOM_CLIENT_SECRET", "sandbox-client-secret"),
                Map.entry("ZOOM_WEBHOOK_SECRET", "sandbox-zoom-secret"),
                Map.entry("MAIL", "smtp"),
                Map.entry("MAIL_FROM", "CryptoCare <appointments@cryptocare.example>"),
                Map.entry("SMTP_HOST", "127.0.0.1"),
                Map.entry("SMTP_PORT", String.valueOf(sandbox.smtpPort())));
    }
}
