package ch.cryptocare.server.platform.config;

import ch.cryptocare.server.platform.Secret;
import ch.cryptocare.server.platform.config.Config.Gateway;
import ch.cryptocare.server.platform.config.Config.Mode;
import ch.cryptocare.server.platform.config.Config.Network;
import ch.cryptocare.server.platform.config.Config.Provider;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the configuration and refuses what is missing, unknown or unsafe. */
public final class ConfigReader {
    /** Those of the script, and of providers that are not chosen: they may stay where they are. */
    private static final Set<String> ALSO_KNOWN = Stream.of(
                    "HOME HEAP SANDBOX_PORT SANDBOX_SMTP_PORT CONFIG",
                    "SWISS_BITCOIN_PAY_URL SWISS_BITCOIN_PAY_API_KEY SWISS_BITCOIN_PAY_HMAC_SECRET",
                    "PHOENIXD_URL PHOENIXD_PASSWORD PHOENIXD_WEBHOOK_SECRET PHOENIXD_SPENDING_PASSWORD",
                    "ZOOM_URL ZOOM_OAUTH_URL ZOOM_ACCOUNT_ID ZOOM_CLIENT_ID ZOOM_CLIENT_SECRET ZOOM_WEBHOOK_SECRET",
                    "JITSI_URL JITSI_APP_ID JITSI_SECRET",
                    "SMTP_HOST SMTP_PORT SMTP_USER SMTP_PASSWORD SMTP_TLS",
                    "POSTMARK_URL POSTMARK_TOKEN",
                    "MUX_URL MUX_STREAM_URL MUX_TOKEN_ID MUX_TOKEN_SECRET",
                    "MUX_SIGNING_KEY_ID MUX_SIGNING_KEY MUX_WEBHOOK_SECRET")
            .flatMap(names -> Stream.of(names.split(" ", -1)))
            .map(name -> Settings.PREFIX + name)
            .collect(Collectors.toUnmodifiableSet());

    private static final int SANDBOX_MAIL = 2525;

    /** Whoever reaches a server that listens here stands on the same machine: its proxy. */
    private static final List<String> LOOPBACK = List.of("127.0.0.1", "::1");

    private static final int USUAL_POOL = 10;
    private static final int FEW_HOLDS = 5;

    /** Tests and benchmarks all come from one machine. */
    private static final int MANY_HOLDS = 1_000_000;

    private static final int USUAL_PASSWORD_COST = 12;

    /** OWASP ASVS 5.0, appendix C. */
    private static final int LEAST_PASSWORD_COST = 10;

    private static final int HIGHEST_PASSWORD_COST = 16;
    private static final int USUAL_INVOICE_SECONDS = 600;
    private static final Duration SHORTEST_INVOICE_LIFE = Duration.ofMinutes(2);
    private static final Duration LONGEST_INVOICE_LIFE = Duration.ofHours(1);

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
        var keys = DataKeysSettings.read(settings);
        var config = new Config(
                mode,
                http(),
                database(),
                keys,
                outsideTheDatabase(keys, "ERASURE_JOURNAL", "erased-accounts"),
                outsideTheDatabase(keys, "AUDIT_HEADS", "audit-heads"),
                RecordingSettings.read(settings, outsideTheDatabase(keys, "MEDIA", "media")),
                lightning(),
                meetings(),
                mail(),
                holds(mode),
                accounts(mode),
                OperatorSettings.read(settings, mode),
                settings.flag("DEMO"));
        settings.refuseUnknown(ALSO_KNOWN);
        if (mode == Mode.PRODUCTION) ProductionRules.check(config, settings.number("SANDBOX_SMTP_PORT", SANDBOX_MAIL));
        return config;
    }

    /** A file or a folder, by itself beside that of the data keys. */
    private Path outsideTheDatabase(Config.DataKeys keys, String setting, String name) {
        var beside = keys.file().map(file -> file.toAbsolutePath().resolveSibling(name));
        return settings.optional(setting)
                .map(Path::of)
                .or(() -> beside)
                .orElseGet(() -> Path.of(settings.required(setting)));
    }

    private Config.Http http() {
        var host = settings.optional("HTTP_HOST").orElse("127.0.0.1");
        return new Config.Http(
                host,
                settings.number("PORT", 8080),
                settings.address("PUBLIC_URL"),
                settings.list("EMBEDDERS").orElse(List.of()),
                settings.list("TRUSTED_PROXIES").orElse(ProductionRules.isLoopback(host) ? LOOPBACK : List.of()),
                tls());
    }

    private Optional<Config.Tls> tls() {
        if (Stream.of("TLS_CERTIFICATE", "TLS_KEY").map(settings::optional).allMatch(Optional::isEmpty))
            return Optional.empty();
        var tls = new Config.Tls(Path.of(settings.required("TLS_CERTIFICATE")), Path.of(settings.required("TLS_KEY")));
        if (!"https".equals(settings.address("PUBLIC_URL").getScheme()))
            throw new ConfigProblem(
                    "CRYPTOCARE_PUBLIC_URL must start with https://, because CRYPTOCARE_TLS_CERTIFICATE is set.");
        return Optional.of(tls);
    }

    private Config.Holds holds(Mode mode) {
        var life = Duration.ofSeconds(settings.number("INVOICE_SECONDS", USUAL_INVOICE_SECONDS));
        var shortest = mode == Mode.PRODUCTION ? SHORTEST_INVOICE_LIFE : Duration.ofSeconds(1);
        if (life.compareTo(shortest) < 0 || life.compareTo(LONGEST_INVOICE_LIFE) > 0)
            throw new ConfigProblem("The setting CRYPTOCARE_INVOICE_SECONDS must be from " + shortest.toSeconds()
                    + " to " + LONGEST_INVOICE_LIFE.toSeconds() + ".");
        var few = mode == Mode.PRODUCTION ? FEW_HOLDS : MANY_HOLDS;
        return new Config.Holds(settings.number("HOLDS_PER_NETWORK", few), life);
    }

    private Config.Accounts accounts(Mode mode) {
        int cost = settings.number("PASSWORD_COST", USUAL_PASSWORD_COST);
        int least = mode == Mode.PRODUCTION ? LEAST_PASSWORD_COST : 4;
        if (cost < least || cost > HIGHEST_PASSWORD_COST)
            throw new ConfigProblem("The setting CRYPTOCARE_PASSWORD_COST must be from " + least + " to "
                    + HIGHEST_PASSWORD_COST + ".");
        int processors = Runtime.getRuntime().availableProcessors();
        return new Config.Accounts(cost, Math.max(1, processors / 2));
    }

    private Config.DatabaseAccess database() {
        return new Config.DatabaseAccess(
                settings.required("DATABASE_URL"),
                settings.required("DATABASE_USER"),
                settings.secret("DATABASE_PASSWORD"),
                settings.number("DATABASE_CONNECTIONS", USUAL_POOL),
                databaseOwner());
    }

    private Optional<Config.DatabaseOwner> databaseOwner() {
        var owner = settings.optional("DATABASE_OWNER");
        if (owner.isEmpty() && settings.optional("DATABASE_OWNER_PASSWORD").isEmpty()) return Optional.empty();
        return Optional.of(new Config.DatabaseOwner(
                settings.required("DATABASE_OWNER"), settings.secret("DATABASE_OWNER_PASSWORD")));
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
                        phoenixdIf(settings.optional("PHOENIXD_URL").isPresent()),
                        RefundSettings.read(settings));
            case PHOENIXD ->
                new Config.Lightning(
                        gateway,
                        network,
                        settings.optional("SWISS_BITCOIN_PAY_URL").map(url -> swissBitcoinPay()),
                        Optional.of(phoenixd()),
                        RefundSettings.read(settings));
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
                settings.optional("SMTP_PASSWORD").map(Secret::new),
                settings.flag("SMTP_TLS"));
    }
}
