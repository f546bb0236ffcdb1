package ch.cryptocare.sandbox;

import ch.cryptocare.sandbox.http.Urls;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Options as --port 8090 or CRYPTOCARE_SANDBOX_PORT=8090; the command line wins. */
final class CommandLine {
    private static final String USAGE = "Options: --host 127.0.0.1 --port 8090 --smtp-port 2525 --zoom-webhook URL";

    private final String[] args;
    private final Map<String, String> environment;

    private CommandLine(String[] args, Map<String, String> environment) {
        this.args = args;
        this.environment = environment;
    }

    static SandboxConfig read(String[] args, Map<String, String> environment) {
        CommandLine line = new CommandLine(args, environment);
        line.refuseUnknown();
        SandboxConfig config = SandboxConfig.onPorts(line.port("port", 8090), line.port("smtp-port", 2525));
        SandboxConfig listening = line.value("host").map(config::withHost).orElse(config);
        return line.value("zoom-webhook")
                .map(text -> Urls.http(text).orElseThrow(() -> wrong("--zoom-webhook must be an http address.")))
                .map(listening::withZoomWebhook)
                .orElse(listening);
    }

    private void refuseUnknown() {
        for (int i = 0; i < args.length; i += 2) {
            if (!args[i].matches("--(host|port|smtp-port|zoom-webhook)") || i + 1 == args.length) {
                throw wrong(args[i] + " is not understood. " + USAGE);
            }
        }
    }

    private int port(String name, int otherwise) {
        return value(name)
                .map(text -> {
                    if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65_535) {
                        throw wrong("--" + name + " must be a port number.");
                    }
                    return Integer.valueOf(text);
                })
                .orElse(otherwise);
    }

    private Optional<String> value(String name) {
        for (int i = 0; i + 1 < args.length; i += 2) {
            if (args[i].equals("--" + name)) {
                return Optional.of(args[i + 1]);
            }
        }
        String variable = "CRYPTOCARE_SANDBOX_" + name.toUpperCase(Locale.ROOT).replace('-', '_');
        return Optional.ofNullable(environment.get(variable)).filter(text -> !text.isBlank());
    }

    private static IllegalArgumentException wrong(String sentence) {
        return new IllegalArgumentException(sentence);
    }
}
