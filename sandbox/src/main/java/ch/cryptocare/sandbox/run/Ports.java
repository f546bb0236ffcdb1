package ch.cryptocare.sandbox.run;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;

/** Looks before it leaps: a port in use is told before anything starts. */
final class Ports {
    private Ports() {}

    static void mustBeFree(RunSettings settings) {
        var chosen = new HashMap<Integer, String>();
        var byName = Map.of(
                "CRYPTOCARE_PORT", settings.port(),
                "CRYPTOCARE_SANDBOX_PORT", settings.sandboxPort(),
                "CRYPTOCARE_SANDBOX_SMTP_PORT", settings.smtpPort());
        byName.forEach((name, port) -> {
            var other = chosen.put(port, name);
            if (other != null)
                throw new CannotRun(name + " and " + other + " are both " + port + ": choose two ports.");
            mustBeFree(name, port);
        });
    }

    private static void mustBeFree(String name, int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException _) {
            throw new CannotRun("Port " + port + " is in use: stop what uses it, or set " + name + " to another port.");
        }
    }
}
