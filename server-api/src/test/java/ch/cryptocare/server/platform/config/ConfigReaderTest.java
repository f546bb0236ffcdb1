package ch.cryptocare.server.platform.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigReaderTest {
    static final Map<String, String> PRODUCTION = Map.ofEntries(
            Map.entry("CRYPTOCARE_PUBLIC_URL", "https://clinic.example"),
            Map.entry("CRYPTOCARE_DATABASE_URL", "jdbc:postgresql://db.example/cryptocare"),
            Map.entry("CRYPTOCARE_DATABASE_USER", "cryptocare"),
            Map.entry("CRYPTOCARE_DATABASE_PASSWORD", "db-password"),
            Map.entry("CRYPTOCARE_DATA_KEYS", "/etc/cryptocare/data-keys.json"),
            Map.entry("CRYPTOCARE_LIGHTNING", "phoenixd"),
            Map.entry("CRYPTOCARE_LIGHTNING_NETWORK", "bitcoin"),
            Map.entry("CRYPTOCARE_PHOENIXD_URL", "http://127.0.0.1:9740"),
            Map.entry("CRYPTOCARE_PHOENIXD_PASSWORD", "phoenixd-password"),
            Map.entry("CRYPTOCARE_PHOENIXD_WEBHOOK_SECRET", "phoenixd-secret"),
            Map.entry("CRYPTOCARE_MEETINGS", "jitsi"),
            Map.entry("CRYPTOCARE_JITSI_URL", "https://meet.example"),
            Map.entry("CRYPTOCARE_JITSI_APP_ID", "app"),
            Map.entry("CRYPTOCARE_JITSI_SECRET", "jitsi-secret"),
            Map.entry("CRYPTOCARE_MAIL", "smtp"),
            Map.entry("CRYPTOCARE_MAIL_FROM", "CryptoCare <care@clinic.example>"),
            Map.entry("CRYPTOCARE_SMTP_HOST", "mail.example"),
            Map.entry("CRYPTOCARE_SMTP_TLS", "true"),
            Map.entry("CRYPTOCARE_OPERATOR_NAME", "Clinic SA"),
            Map.entry("CRYPTOCARE_OPERATOR_ADDRESS", "Lane 1, 1000 Lausanne"),
            Map.entry("CRYPTOCARE_OPERATOR_EMAIL", "privacy@clinic.example"),
            Map.entry("CRYPTOCARE_OPERATOR_HOSTING", "Host SA, Geneva"));

    private static final Map<String, String> OTHER_PROVIDERS = Map.ofEntries(
            Map.entry("CRYPTOCARE_SWISS_BITCOIN_PAY_URL", "https://api.example"),
            Map.entry("CRYPTOCARE_SWISS_BITCOIN_PAY_API_KEY", "sbp-key"),
            Map.entry("CRYPTOCARE_SWISS_BITCOIN_PAY_HMAC_SECRET", "sbp-secret"),
            Map.entry("CRYPTOCARE_MEETINGS", "zoom"),
            Map.entry("CRYPTOCARE_ZOOM_URL", "https://api.zoom.example/v2"),
            Map.entry("CRYPTOCARE_ZOOM_OAUTH_URL", "https://zoom.example"),
            Map.entry("CRYPTOCARE_ZOOM_ACCOUNT_ID", "account"),
            Map.entry("CRYPTOCARE_ZOOM_CLIENT_ID", "client"),
            Map.entry("CRYPTOCARE_ZOOM_CLIENT_SECRET", "zoom-client-secret"),
            Map.entry("CRYPTOCARE_ZOOM_WEBHOOK_SECRET", "zoom-webhook-secret"),
            Map.entry("CRYPTOCARE_MAIL", "postmark"),
            Map.entry("CRYPTOCARE_POSTMARK_URL", "https://api.postmark.example"),
            Map.entry("CRYPTOCARE_POSTMARK_TOKEN", "postmark-token"));

    @Test
    void readsACompleteProductionConfiguration() {
        var config = ConfigReader.read(PRODUCTION);

        assertThat(config.mode()).isEqualTo(Config.Mode.PRODUCTION);
        assertThat(config.http().port()).isEqualTo(8080);
        assertThat(config.database().connections()).isEqualTo(10);
        assertThat(config.holds()).isEqualTo(new Config.Holds(5, Duration.ofMinutes(10)));
        assertThat(config.http().trustedProxies()).contains("127.0.0.1");
        assertThat(config.mail().smtp().orElseThrow().port()).isEqualTo(587);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PUBLIC_URL",
                "DATABASE_URL",
                "DATABASE_USER",
                "DATABASE_PASSWORD",
                "DATA_KEYS",
                "LIGHTNING",
                "LIGHTNING_NETWORK",
                "PHOENIXD_URL",
                "PHOENIXD_PASSWORD",
                "PHOENIXD_WEBHOOK_SECRET",
                "MEETINGS",
                "JITSI_URL",
                "JITSI_APP_ID",
                "JITSI_SECRET",
                "MAIL",
                "MAIL_FROM",
                "SMTP_HOST",
                "OPERATOR_NAME",
                "OPERATOR_ADDRESS",
                "OPERATOR_EMAIL",
                "OPERATOR_HOSTING"
            })
    void namesTheSettingThatIsMissing(String name) {
        var settings = new TreeMap<>(PRODUCTION);
        settings.remove("CRYPTOCARE_" + name);

        assertThatThrownBy(() -> ConfigReader.read(settings))
                .hasMessage("The setting CRYPTOCARE_" + name + " is missing.");
    }

    @ParameterizedTest
    @CsvSource({
        "LIGHTNING_NETWORK, regtest, is not real",
        "LIGHTNING_NETWORK, testnet, is not real",
        "SMTP_TLS, yes, must be true or false",
        "DEMO, true, invented people",
        "JITSI_URL, http://localhost:8090/jitsi, this machine's",
        "JITSI_URL, http://127.0.0.1:8090/jitsi, this machine's",
        "PHOENIXD_WEBHOOK_SECRET, sandbox-phoenixd-secret, everybody knows",
        "PHOENIXD_SPENDING_PASSWORD, sandbox-phoenixd-password, everybody knows",
        "LIGHTNING_ADDRESSES_URL, https://wallet.example, is for trials",
        "REFUNDS, never, must be one of: automatic, by-hand",
        "PORT, eighty, a whole number",
        "INVOICE_SECONDS, 119, from 120 to 3600",
        "INVOICE_SECONDS, 3601, from 120 to 3600",
        "PUBLIC_URL, clinic.example, must be an address",
        "MEETINGS, teams, must be one of: zoom, jitsi",
        "SMTP_HOTS, mail.example, is not known",
    })
    void refusesWhatIsUnsafeOrWrong(String name, String value, String because) {
        var settings = new TreeMap<>(PRODUCTION);
        settings.put("CRYPTOCARE_" + name, value);

        assertThatThrownBy(() -> ConfigReader.read(settings))
                .isInstanceOf(ConfigProblem.class)
                .hasMessageContaining(because);
    }

    @ParameterizedTest
    @CsvSource({
        "PHOENIXD_URL, http://phoenixd.example:9740",
        "JITSI_URL, http://meet.example",
        "JITSI_URL, ftp://meet.example",
        "SWISS_BITCOIN_PAY_URL, http://api.example",
        "ZOOM_URL, http://api.zoom.example/v2",
        "ZOOM_OAUTH_URL, http://zoom.example",
        "POSTMARK_URL, http://api.postmark.example",
    })
    void namesTheAddressThatIsNotEncrypted(String name, String value) {
        var settings = new TreeMap<>(PRODUCTION);
        settings.putAll(OTHER_PROVIDERS);
        if (name.equals("JITSI_URL")) settings.put("CRYPTOCARE_MEETINGS", "jitsi");
        settings.put("CRYPTOCARE_" + name, value);

        assertThatThrownBy(() -> ConfigReader.read(settings))
                .isInstanceOf(ConfigProblem.class)
                .hasMessageContaining("CRYPTOCARE_" + name)
                .hasMessageContaining("https://");
    }

    @ParameterizedTest
    @CsvSource({
        "mail.example, 587, false, 2525, CRYPTOCARE_SMTP_TLS",
        "mail.example, 2525, false, 2525, CRYPTOCARE_SMTP_TLS",
        "127.0.0.1, 2525, false, 2525, CRYPTOCARE_SMTP_PORT",
        "localhost, 2525, true, 2525, CRYPTOCARE_SMTP_PORT",
        "Localhost, 3025, false, 3025, CRYPTOCARE_SMTP_PORT",
        "::1, 3025, false, 3025, CRYPTOCARE_SMTP_PORT",
    })
    void namesTheSettingThatLeadsMailsAstray(String host, String port, String tls, String sandbox, String name) {
        var settings = mail(host, port, tls, sandbox);

        assertThatThrownBy(() -> ConfigReader.read(settings))
                .isInstanceOf(ConfigProblem.class)
                .hasMessageContaining(name)
                .hasMessageContaining("production");
    }

    @ParameterizedTest
    @CsvSource({
        "mail.example, 2525, true, 2525",
        "localhost, 25, false, 2525",
        "127.0.0.1, 2525, false, 3025",
    })
    void mailsMayLeaveEncryptedOrThroughThisMachine(String host, String port, String tls, String sandbox) {
        var smtp = ConfigReader.read(mail(host, port, tls, sandbox)).mail().smtp();

        assertThat(smtp.orElseThrow().host()).isEqualTo(host);
    }

    @Test
    void theSandboxsMailServerIsUsualUnlessAnotherPortIsSet() {
        var settings = mail("127.0.0.1", "2525", "false", "");

        assertThatThrownBy(() -> ConfigReader.read(settings)).hasMessageContaining("CRYPTOCARE_SMTP_PORT");
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1, 2525", "mail.example, 587"})
    void trialsMaySendMailsAnywhere(String host, String port) {
        var settings = mail(host, port, "false", "2525");
        settings.put("CRYPTOCARE_MODE", "sandbox");

        assertThat(ConfigReader.read(settings).mail().smtp().orElseThrow().tls())
                .isFalse();
    }

    private static Map<String, String> mail(String host, String port, String tls, String sandbox) {
        var settings = new TreeMap<>(PRODUCTION);
        settings.put("CRYPTOCARE_SMTP_HOST", host);
        settings.put("CRYPTOCARE_SMTP_PORT", port);
        settings.put("CRYPTOCARE_SMTP_TLS", tls);
        settings.put("CRYPTOCARE_SANDBOX_SMTP_PORT", sandbox);
        return settings;
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.0.0.2", "localhost", "::1"})
    void believesItsProxyWhereNobodyElseCanConnect(String host) {
        assertThat(listeningOn(host).trustedProxies()).containsExactly("127.0.0.1", "::1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.7"})
    void believesNoProxyWhereOthersCanConnect(String host) {
        assertThat(listeningOn(host).trustedProxies()).isEmpty();
    }

    private static Config.Http listeningOn(String host) {
        var settings = new TreeMap<>(PRODUCTION);
        settings.put("CRYPTOCARE_HTTP_HOST", host);
        return ConfigReader.read(settings).http();
    }

    @Test
    void trialsMayGoWithoutEncryption() {
        var settings = new TreeMap<>(PRODUCTION);
        settings.put("CRYPTOCARE_MODE", "sandbox");
        settings.put("CRYPTOCARE_JITSI_URL", "http://meet.example");

        assertThat(ConfigReader.read(settings).mode()).isEqualTo(Config.Mode.SANDBOX);
    }

    @Test
    void settingsOfAProviderThatIsNotChosenMayStay() {
        var settings = new TreeMap<>(PRODUCTION);
        settings.put("CRYPTOCARE_ZOOM_CLIENT_SECRET", "kept for later");

        assertThat(ConfigReader.read(settings).meetings().zoom()).isEmpty();
    }

    @Test
    void noSecretIsEverShown() {
        assertThat(ConfigReader.read(PRODUCTION).toString())
                .doesNotContain("db-password")
                .doesNotContain("phoenixd-password")
                .doesNotContain("phoenixd-secret");
    }
}
