package ch.cryptocare.sandbox.run;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;

/** Behaves to {@code run} as the server does, and tells its settings; POST /end makes it fall over. */
final class FakeServer {
    private FakeServer() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 2) Files.writeString(Path.of(arguments[1]), "keys");
        else serve(Integer.parseInt(System.getenv("CRYPTOCARE_PORT")));
    }

    private static void serve(int port) throws IOException {
        var http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        http.createContext("/readyz", call -> answer(call, "ready"));
        http.createContext("/settings", call -> answer(call, settings()));
        http.createContext("/end", _ -> {
            System.out.println("no memory left");
            Runtime.getRuntime().halt(3);
        });
        http.start();
    }

    private static String settings() {
        var settings = new TreeMap<>(System.getenv());
        settings.keySet().removeIf(name -> !name.startsWith("CRYPTOCARE_"));
        return settings.toString();
    }

    private static void answer(HttpExchange call, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        try (call) {
            call.sendResponseHeaders(200, bytes.length);
            call.getResponseBody().write(bytes);
        }
    }
}
