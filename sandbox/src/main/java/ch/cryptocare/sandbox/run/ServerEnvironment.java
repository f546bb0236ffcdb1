package ch.cryptocare.sandbox.run;

import ch.cryptocare.sandbox.Sandbox;
import ch.cryptocare.sandbox.postgres.LocalPostgres;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The server's settings for a start on this machine, with the sandbox in place of all outside services. */
public final class ServerEnvironment {
    private final Sandbox sandbox;
    private final Map<String, String> values;

    private ServerEnvironment(Sandbox sandbox, Map<String, String> chosen) {
        this.sandbox = sandbox;
        this.values = new HashMap<>(chosen);
    }

    /** What somebody has chosen stays, but for the database and the mode. */
    public static Map<String, String> of(
            int port, LocalPostgres postgres, Sandbox sandbox, Path dataKeys, Map<String, String> chosen) {
        var environment = new ServerEnvironment(sandbox, chosen);
        environment.ours(port, postgres, dataKeys);
        environment.lightning();
        environment.meetings();
        environment.recordings();
        environment.mail();
        environment.operator();
        return environment.values;
    }

    private void ours(int port, LocalPostgres postgres, Path dataKeys) {
        values.put("CRYPTOCARE_MODE", "sandbox");
        values.put("CRYPTOCARE_PORT", String.valueOf(port));
        values.put("CRYPTOCARE_DATABASE_URL", postgres.url());
        values.put("CRYPTOCARE_DATABASE_USER", postgres.serverUser());
        values.put("CRYPTOCARE_DATABASE_PASSWORD", postgres.serverPassword());
        values.put("CRYPTOCARE_DATABASE_OWNER", postgres.user());
        values.put("CRYPTOCARE_DATABASE_OWNER_PASSWORD", postgres.password());
        values.put("CRYPTOCARE_DATA_KEYS", dataKeys.toString());
        unlessSet("PUBLIC_URL", "http://localhost:" + port);
        unlessSet("DEMO", "true");
    }

    private void lightning() {
        unlessSet("LIGHTNING", "swiss-bitcoin-pay");
        unlessSet("LIGHTNING_NETWORK", "regtest");
        unlessSet("SWISS_BITCOIN_PAY_URL", sandbox.baseUrl() + "/swiss-bitcoin-pay");
        unlessSet("SWISS_BITCOIN_PAY_API_KEY", "sandbox-sbp-key");
        unlessSet("SWISS_BITCOIN_PAY_HMAC_SECRET", "sandbox-sbp-secret");
        unlessSet("PHOENIXD_URL", sandbox.baseUrl() + "/phoenixd");
        unlessSet("PHOENIXD_PASSWORD", "sandbox-phoenixd-limited-password");
        unlessSet("PHOENIXD_SPENDING_PASSWORD", "sandbox-phoenixd-password");
        unlessSet("LIGHTNING_ADDRESSES_URL", sandbox.baseUrl() + "/wallet");
        unlessSet("PHOENIXD_WEBHOOK_SECRET", "sandbox-phoenixd-secret");
    }

    private void meetings() {
        unlessSet("MEETINGS", "zoom");
        if (!"zoom".equals(values.get("CRYPTOCARE_MEETINGS"))) return;
        unlessSet("ZOOM_URL", sandbox.baseUrl() + "/zoom/v2");
        unlessSet("ZOOM_OAUTH_URL", sandbox.baseUrl() + "/zoom");
        unlessSet("ZOOM_ACCOUNT_ID", "sandbox-account");
        unlessSet("ZOOM_CLIENT_ID", "sandbox-client");
        unlessSet("ZOOM_CLIENT_SECRET", "sandbox-client-secret");
        unlessSet("ZOOM_WEBHOOK_SECRET", "sandbox-zoom-secret");
    }

    /** This server's own disk, unless Mux is chosen. */
    private void recordings() {
        unlessSet("VIDEO_HOST", "disk");
        if (!"mux".equals(values.get("CRYPTOCARE_VIDEO_HOST"))) return;
        unlessSet("MUX_URL", sandbox.baseUrl() + "/mux");
        unlessSet("MUX_STREAM_URL", sandbox.baseUrl() + "/mux/stream");
        unlessSet("MUX_TOKEN_ID", "sandbox-mux-token");
        unlessSet("MUX_TOKEN_SECRET", "sandbox-mux-secret");
        unlessSet("MUX_SIGNING_KEY_ID", "sandbox-mux-key");
        unlessSet("MUX_SIGNING_KEY", sandbox.muxSigningKey());
        unlessSet("MUX_WEBHOOK_SECRET", "sandbox-mux-webhook-secret");
    }

    private void mail() {
        unlessSet("MAIL", "smtp");
        unlessSet("MAIL_FROM", "CryptoCare <appointments@cryptocare.example>");
        if ("smtp".equals(values.get("CRYPTOCARE_MAIL"))) smtp();
        else postmark();
    }

    private void smtp() {
        unlessSet("SMTP_HOST", "127.0.0.1");
        unlessSet("SMTP_PORT", String.valueOf(sandbox.smtpPort()));
    }

    private void postmark() {
        unlessSet("POSTMARK_URL", sandbox.baseUrl() + "/postmark");
        unlessSet("POSTMARK_TOKEN", "sandbox-postmark-token");
    }

    /** Nobody: the legal pages say so. */
    private void operator() {
        unlessSet("OPERATOR_NAME", "Démonstration : aucun exploitant / Demonstration: no operator");
        unlessSet("OPERATOR_ADDRESS", "CRYPTOCARE_OPERATOR_ADDRESS");
        unlessSet("OPERATOR_EMAIL", "operator@cryptocare.example");
        unlessSet("OPERATOR_HOSTING", "cette machine / this machine");
    }

    private void unlessSet(String name, String value) {
        values.putIfAbsent("CRYPTOCARE_" + name, value);
    }
}
