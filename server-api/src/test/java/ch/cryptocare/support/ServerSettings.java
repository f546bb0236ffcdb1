package ch.cryptocare.support;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** All that a server must be told, for one that asks no outside service. */
public final class ServerSettings {
    private ServerSettings() {}

    public static Map<String, String> of(TestDatabase test, Path dataKeys) {
        var settings = new HashMap<>(Map.of(
                "MODE", "sandbox",
                "PUBLIC_URL", "http://localhost:8080",
                "DATABASE_URL", test.access.url(),
                "DATABASE_USER", test.access.user(),
                "DATABASE_PASSWORD", test.access.password().value(),
                "DATA_KEYS", dataKeys.toString()));
        settings.putAll(Map.of(
                "LIGHTNING", "phoenixd",
                "LIGHTNING_NETWORK", "regtest",
                "PHOENIXD_URL", "http://localhost:1",
                "PHOENIXD_PASSWORD", "password",
                "PHOENIXD_WEBHOOK_SECRET", "secret"));
        settings.putAll(Map.of(
                "MEETINGS", "jitsi",
                "JITSI_URL", "http://localhost:1",
                "JITSI_APP_ID", "app",
                "JITSI_SECRET", "secret",
                "MAIL", "smtp",
                "MAIL_FROM", "care@clinic.example",
                "SMTP_HOST", "localhost"));
        var named = new HashMap<String, String>();
        settings.forEach((name, value) -> named.put("CRYPTOCARE_" + name, value));
        return named;
    }
}
