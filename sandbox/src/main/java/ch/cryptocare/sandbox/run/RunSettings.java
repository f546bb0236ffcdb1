package ch.cryptocare.sandbox.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What the person who starts CryptoCare may choose.
 *
 * @param server the command line that starts the server
 */
record RunSettings(
        Path home,
        int port,
        int sandboxPort,
        int smtpPort,
        boolean fresh,
        List<String> server,
        Map<String, String> environment) {

    static RunSettings of(List<String> arguments, Map<String, String> environment) {
        var server = arguments.indexOf("--server");
        if (server < 0) throw new CannotRun("Start it with ./cryptocare run.");
        return new RunSettings(
                Path.of(environment.getOrDefault("CRYPTOCARE_HOME", ".cryptocare"))
                        .toAbsolutePath(),
                port(environment, "CRYPTOCARE_PORT", 8080),
                port(environment, "CRYPTOCARE_SANDBOX_PORT", 8090),
                port(environment, "CRYPTOCARE_SANDBOX_SMTP_PORT", 2525),
                arguments.subList(0, server).contains("--fresh"),
                arguments.subList(server + 1, arguments.size()),
                environment);
    }

    private static int port(Map<String, String> environment, String name, int usual) {
        var text = environment.getOrDefault(name, String.valueOf(usual)).strip();
        if (!text.matches("[1-9][0-9]{0,4}") || Integer.parseInt(text) > 65535)
            throw new CannotRun(name + " must be a port from 1 to 65535, not '" + text + "'.");
        return Integer.parseInt(text);
    }

    Path logs() {
        return home.resolve("logs");
    }

    Path dataKeys() {
        return home.resolve("data-keys.json");
    }

    Path database() {
        return home.resolve("postgres");
    }

    String address() {
        return "http://localhost:" + port;
    }

    String sandboxAddress() {
        return "http://localhost:" + sandboxPort;
    }
}
