package ch.cryptocare.desktop.window;

import com.sun.net.httpserver.Headers;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;

/** As much of HTTP/1.1 as a test needs, one request for each connection. Java's own server tells no other time than the machine's. */
final class HttpExchanges {
    private HttpExchanges() {}

    static ScriptedServer.Asked read(InputStream from) throws IOException {
        var in = new BufferedInputStream(from);
        var first = line(in).split(" ", 3);
        var headers = new Headers();
        for (var line = line(in); !line.isEmpty(); line = line(in)) {
            var parts = line.split(": ", 2);
            headers.add(parts[0], parts[1]);
        }
        var length = headers.getFirst("Content-Length");
        var body = length == null ? new byte[0] : in.readNBytes(Integer.parseInt(length));
        return new ScriptedServer.Asked(first[0], first[1], headers, new String(body, StandardCharsets.UTF_8));
    }

    /** What stays open has no length. */
    static void write(ScriptedServer.Reply reply, Instant date, OutputStream to) throws IOException {
        var body = reply.body().getBytes(StandardCharsets.UTF_8);
        var head = "HTTP/1.1 " + reply.status() + " -\r\n"
                + "Date: " + DateTimeFormatter.RFC_1123_DATE_TIME.format(date.atOffset(ZoneOffset.UTC)) + "\r\n"
                + "Content-Type: " + reply.contentType() + "\r\n"
                + (reply.staysOpen() ? "" : "Content-Length: " + body.length + "\r\n")
                + others(reply)
                + "Connection: close\r\n\r\n";
        to.write(head.getBytes(StandardCharsets.ISO_8859_1));
        to.write(body);
        to.flush();
    }

    private static String others(ScriptedServer.Reply reply) {
        return reply.headers().entrySet().stream()
                .map(header -> header.getKey() + ": " + header.getValue() + "\r\n")
                .collect(Collectors.joining());
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (int read = in.read(); read != '\n'; read = in.read()) {
            if (read < 0) throw new IOException("hung up");
            if (read != '\r') line.append((char) read);
        }
        return line.toString();
    }
}
