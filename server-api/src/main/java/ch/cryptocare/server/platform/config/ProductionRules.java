package ch.cryptocare.server.platform.config;

import ch.cryptocare.server.platform.Secret;
import ch.cryptocare.server.platform.config.Config.Network;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;

/** What is fine for trials and must not reach patients. */
final class ProductionRules {
    private static final String SANDBOX_SECRET = "sandbox-";

    private record Address(String setting, URI uri) {
        boolean isEncrypted() {
            return "https".equalsIgnoreCase(uri.getScheme());
        }

        boolean isThisMachines() {
            return isThisMachine(uri.getHost());
        }
    }

    private ProductionRules() {}

    /**
     * @param sandboxMail the port of the sandbox's mail server
     * @throws ConfigProblem naming what production refuses
     */
    static void check(Config config, int sandboxMail) {
        if (config.lightning().network() != Network.BITCOIN)
            throw new ConfigProblem(
                    "CRYPTOCARE_LIGHTNING_NETWORK must be bitcoin: other money is not real, production refuses it.");
        if (!"https".equalsIgnoreCase(config.http().publicUrl().getScheme()))
            throw new ConfigProblem("CRYPTOCARE_PUBLIC_URL must start with https://: sign-ins and links are secret,"
                    + " production refuses the rest.");
        if (config.demo()) throw new ConfigProblem("CRYPTOCARE_DEMO loads invented people: production refuses it.");
        if (config.lightning().refunds().addresses().isPresent())
            throw new ConfigProblem(
                    "CRYPTOCARE_LIGHTNING_ADDRESSES_URL is for trials: production asks each address's own"
                            + " domain.");
        if (secrets(config).anyMatch(secret -> secret.value().startsWith(SANDBOX_SECRET)))
            throw new ConfigProblem("A secret is the sandbox's, which everybody knows: production refuses it.");
        providers(config).forEach(ProductionRules::mustBeElsewhereAndEncrypted);
        address("PHOENIXD_URL", config.lightning().phoenixd().map(Config.Phoenixd::url))
                .filter(phoenixd -> !phoenixd.isThisMachines())
                .forEach(ProductionRules::mustBeEncrypted);
        config.mail().smtp().ifPresent(smtp -> mustReachPatientsUnread(smtp, sandboxMail));
    }

    /** Where only this machine itself can connect to. */
    static boolean isLoopback(String host) {
        return host.equalsIgnoreCase("localhost")
                || host.startsWith("127.")
                || host.equals("[::1]")
                || host.equals("::1");
    }

    /** phoenixd and SMTP may well run beside the server; the others never do. */
    private static boolean isThisMachine(String host) {
        return isLoopback(host) || host.equals("0.0.0.0") || host.equals("[::]") || host.equals("::");
    }

    private static void mustBeElsewhereAndEncrypted(Address address) {
        if (address.isThisMachines())
            throw new ConfigProblem("The address in " + address.setting()
                    + " is this machine's, as the sandbox's are: production refuses it.");
        mustBeEncrypted(address);
    }

    private static void mustBeEncrypted(Address address) {
        if (!address.isEncrypted())
            throw new ConfigProblem("The address in " + address.setting()
                    + " must start with https://: what is sent there is secret, production refuses the rest.");
    }

    private static void mustReachPatientsUnread(Config.Smtp smtp, int sandboxMail) {
        if (!isThisMachine(smtp.host())) {
            if (!smtp.tls())
                throw new ConfigProblem("CRYPTOCARE_SMTP_TLS must be true, or CRYPTOCARE_SMTP_HOST this machine's:"
                        + " mails are private, production does not send them unencrypted.");
        } else if (smtp.port() == sandboxMail)
            throw new ConfigProblem("CRYPTOCARE_SMTP_PORT is that of the sandbox's mail server, which delivers nothing:"
                    + " production refuses it.");
    }

    /** The sandbox's secrets are known to everybody, wherever it runs. */
    private static Stream<Secret> secrets(Config config) {
        return Stream.of(
                        config.lightning().swissBitcoinPay().map(Config.SwissBitcoinPay::hmacSecret),
                        config.lightning().phoenixd().map(Config.Phoenixd::webhookSecret),
                        config.lightning().refunds().spending(),
                        config.meetings().zoom().map(Config.Zoom::webhookSecret),
                        config.mail().postmark().map(Config.Postmark::token),
                        config.recordings().mux().map(Config.Mux::webhookSecret))
                .flatMap(Optional::stream);
    }

    private static Stream<Address> providers(Config config) {
        return Stream.of(
                        address(
                                "SWISS_BITCOIN_PAY_URL",
                                config.lightning().swissBitcoinPay().map(Config.SwissBitcoinPay::url)),
                        address("ZOOM_URL", config.meetings().zoom().map(Config.Zoom::api)),
                        address("ZOOM_OAUTH_URL", config.meetings().zoom().map(Config.Zoom::oauth)),
                        address("JITSI_URL", config.meetings().jitsi().map(Config.Jitsi::url)),
                        address("POSTMARK_URL", config.mail().postmark().map(Config.Postmark::url)),
                        address("MUX_URL", config.recordings().mux().map(Config.Mux::api)),
                        address("MUX_STREAM_URL", config.recordings().mux().map(Config.Mux::stream)))
                .flatMap(addresses -> addresses);
    }

    private static Stream<Address> address(String setting, Optional<URI> uri) {
        return uri.map(known -> new Address(Settings.PREFIX + setting, known)).stream();
    }
}
