package ch.cryptocare.server.platform.config;

import ch.cryptocare.server.platform.config.Config.Gateway;
import ch.cryptocare.server.platform.config.Config.Mode;
import ch.cryptocare.server.platform.config.Config.Network;
import ch.cryptocare.server.platform.config.Config.Provider;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the configuration and refuses what is missing, unknown or unsafe. */
public final class ConfigReader {
    private static final Set<String> OF_THE_SCRIPT =
            Set.of("CRYPTOCARE_HOME", "CRYPTOCARE_SANDBOX_PORT", "CRYPTOCARE_SANDBOX_SMTP_PORT", "CRYPTOCARE_CONFIG");
    private static final int USUAL_POOL = 10;

    private final Settings settings;

    private ConfigReader(Map<String, String> texts) {
        this.settings = new Settings(texts);
    }

    /** @throws ConfigProblem naming the first setting that is missing or wrong */
    public static Config read(Map<String, String> texts) {
        return new ConfigReader(texts).read();
    }

    private Config read() {
        var mode = settings.optional("MODE").isEmpty() ? Mode.PRODUCTION : settings.choice("MODE", Mode.class);
        var config = new Config(
                mode,
                http(),
                database(),
                Path.of(settings.required("DATA_KEYS")),
                lightning(),
                meetings(),
                mail(),
                settings.flag("DEMO"));
        settings.refuseUnknown(OF_THE_SCRIPT);
        if (mode == Mode.PRODUCTION) refuseSandbox(config);
        return config;
    }

    private Config.Http http() {
        var embedders = settings.optional("EMBEDDERS")
                .map(text -> List.of(text.split("[\\s,]+")))
                .orElse(List.of());
        return new Config.Http(
                settings.optional("HTTP_HOST").orElse("127.0.0.1"),
                settings.number("PORT", 8080),
                settings.address("PUBLIC_URL"),
                embedders);
    }

    private Config.DatabaseAccess database() {
        return new Config.DatabaseAccess(
                settings.required("DATABASE_URL"),
                settings.required("DATABASE_USER"),
                settings.secret("DATABASE_PASSWORD"),
                settings.number("DATABASE_CONNECTIONS", USUAL_POOL));
    }

    private Config.Lightning lightning() {
        var gateway = settings.choice("LIGHTNING", Gateway.class);
        var network = settings.choice("LIGHTNING_NETWORK", Network.class);
        return switch (gateway) {
            case SWISS_BITCOIN_PAY ->
                new Config.Lightning(
                        gateway,
                        network,
                        Optional.of(swissBitcoinPay()),
                        phoenixdIf(settings.optional("PHOENIXD_URL").isPresent()));
            case PHOENIXD ->
                new Config.Lightning(
                        gateway,
                        network,
                        settings.optional("SWISS_BITCOIN_PAY_URL").map(url -> swissBitcoinPay()),
                        Optional.of(phoenixd()));
        };
    }

    private Optional<Config.Phoenixd> phoenixdIf(boolean configured) {
        return configured ? Optional.of(phoenixd()) : Optional.empty();
    }

    private Config.SwissBitcoinPay swissBitcoinPay() {
        return new Config.SwissBitcoinPay(
                settings.address("SWISS_BITCOIN_PAY_URL"),
                settings.secret("SWISS_BITCOIN_PAY_API_KEY"),
                settings.secret("SWISS_BITCOIN_PAY_HMAC_SECRET"));
    }

    private Config.Phoenixd phoenixd() {
        return new Config.Phoenixd(
                settings.address("PHOENIXD_URL"),
                settings.secret("PHOENIXD_PASSWORD"),
                settings.secret("PHOENIXD_WEBHOOK_SECRET"));
    }

    private Config.Meetings meetings() {
        var provider = settings.choice("MEETINGS", Provider.class);
        return switch (provider) {
            case ZOOM -> new Config.Meetings(provider, Optional.of(zoom()), Optional.empty());
            case JITSI -> new Config.Meetings(provider, Optional.empty(), Optional.of(jitsi()));
        };
    }

    private Config.Zoom zoom() {
        return new Config.Zoom(
                settings.address("ZOOM_URL"),
                settings.address("ZOOM_OAUTH_URL"),
                settings.required("ZOOM_ACCOUNT_ID"),
                settings.required("ZOOM_CLIENT_ID"),
                settings.secret("ZOOM_CLIENT_SECRET"),
                settings.secret("ZOOM_WEBHOOK_SECRET"));
    }

    private Config.Jitsi jitsi() {
        return new Config.Jitsi(
                settings.address("JITSI_URL"), settings.required("JITSI_APP_ID"), settings.secret("JITSI_SECRET"));
    }

    private enum MailWay {
        SMTP,
        POSTMARK
    }

    private Config.Mail mail() {
        var from = settings.required("MAIL_FROM");
        return switch (settings.choice("MAIL", MailWay.class)) {
            case SMTP -> new Config.Mail(from, Optional.of(smtp()), Optional.empty());
            case POSTMARK ->
                new Config.Mail(
                        from,
                        Optional.empty(),
                        Optional.of(new Config.Postmark(
                                settings.address("POSTMARK_URL"), settings.secret("POSTMARK_TOKEN"))));
        };
    }

    private Config.Smtp smtp() {
        return new Config.Smtp(
                settings.required("SMTP_HOST"),
                settings.number("SMTP_PORT", 587),
                settings.optional("SMTP_USER"),
                settings.optional("SMTP_PASSWORD").map(ch.cryptocare.server.platform.Secret::new),
                settings.flag("SMTP_TLS"));
    }

    private static void refuseSandbox(Config config) {
        if (config.lightning().network() == Network.REGTEST)
            throw new ConfigProblem(
                    "CRYPTOCARE_LIGHTNING_NETWORK is regtest: its money is not real, production refuses it.");
        if (config.demo()) throw new ConfigProblem("CRYPTOCARE_DEMO loads invented people: production refuses it.");
        providers(config).filter(ConfigReader::isLocal).findFirst().ifPresent(address -> {
            throw new ConfigProblem(
                    "The address " + address + " is this machine's, as the sandbox's are: production refuses it.");
        });
    }

    private static Stream<URI> providers(Config config) {
        return Stream.of(
                        config.lightning().swissBitcoinPay().map(Config.SwissBitcoinPay::url),
                        config.meetings().zoom().map(Config.Zoom::api),
                        config.meetings().zoom().map(Config.Zoom::oauth),
                        config.meetings().jitsi().map(Config.Jitsi::url),
                        config.mail().postmark().map(Config.Postmark::url))
                .flatMap(Optional::stream);
    }

    /** phoenixd and SMTP may well run beside the server; the others never do. */
    private static boolean isLocal(URI address) {
        var host = address.getHost();
        return host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]") || host.equals("0.0.0.0");
    }
}
