package ch.cryptocare.sandbox.run;

import ch.cryptocare.sandbox.postgres.LocalPostgres;
import java.util.HashMap;
import java.util.Map;

/** The server's settings for this machine. What the person has set stays, but for the database and the mode. */
final class ServerEnvironment {
    private final RunSettings settings;
    private final Map<String, String> values;

    private ServerEnvironment(RunSettings settings) {
        this.settings = settings;
        this.values = new HashMap<>(settings.environment());
    }

    static Map<String, String> of(RunSettings settings, LocalPostgres postgres) {
        var environment = new ServerEnvironment(settings);
        environment.ours(postgres);
        environment.lightning();
        environment.meetings();
        environment.mail();
        return environment.values;
    }

    private void ours(LocalPostgres postgres) {
        values.put("CRYPTOCARE_MODE", "sandbox");
        values.put("CRYPTOCARE_PORT", String.valueOf(settings.port()));
        values.put("CRYPTOCARE_DATABASE_URL", postgres.url());
        values.put("CRYPTOCARE_DATABASE_USER", postgres.user());
        values.put("CRYPTOCARE_DATABASE_PASSWORD", postgres.password());
        values.put("CRYPTOCARE_DATA_KEYS", settings.dataKeys().toString());
        unlessSet("PUBLIC_URL", settings.address());
        unlessSet("DEMO", "true");
    }

    private void lightning() {
        unlessSet("LIGHTNING", "swiss-bitcoin-pay");
        unlessSet("LIGHTNING_NETWORK", "regtest");
        unlessSet("SWISS_BITCOIN_PAY_URL", settings.sandboxAddress() + "/swiss-bitcoin-pay");
        unlessSet("SWISS_BITCOIN_PAY_API_KEY", "sandbox-sbp-key");
        unlessSet("SWISS_BITCOIN_PAY_HMAC_SECRET", "sandbox-sbp-secret");
        unlessSet("PHOENIXD_URL", settings.sandboxAddress() + "/phoenixd");
        unlessSet("PHOENIXD_PASSWORD", "sandbox-phoenixd-password");
        unlessSet("PHOENIXD_WEBHOOK_SECRET", "sandbox-phoenixd-secret");
    }

    private void meetings() {
        unlessSet("MEETINGS", "zoom");
        if (!"zoom".equals(values.get("CRYPTOCARE_MEETINGS"))) return;
        unlessSet("ZOOM_URL", settings.sandboxAddress() + "/zoom/v2");
        unlessSet("ZOOM_OAUTH_URL", settings.sandboxAddress() + "/zoom");
        unlessSet("ZOOM_ACCOUNT_ID", "sandbox-account");
        unlessSet("ZOOM_CLIENT_ID", "sandbox-client");
        unlessSet("ZOOM_CLIENT_SECRET", "sandbox-client-secret");
        unlessSet("ZOOM_WEBHOOK_SECRET", "sandbox-zoom-secret");
    }

    private void mail() {
        unlessSet("MAIL", "smtp");
        unlessSet("MAIL_FROM", "CryptoCare <appointments@cryptocare.example>");
        if ("smtp".equals(values.get("CRYPTOCARE_MAIL"))) smtp();
        else postmark();
    }

    private void smtp() {
        unlessSet("SMTP_HOST", "127.0.0.1");
        unlessSet("SMTP_PORT", String.valueOf(settings.smtpPort()));
    }

    private void postmark() {
        unlessSet("POSTMARK_URL", settings.sandboxAddress() + "/postmark");
        unlessSet("POSTMARK_TOKEN", "sandbox-postmark-token");
    }

    private void unlessSet(String name, String value) {
        values.putIfAbsent("CRYPTOCARE_" + name, value);
    }
}
