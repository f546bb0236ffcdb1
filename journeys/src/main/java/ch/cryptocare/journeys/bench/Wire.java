package ch.cryptocare.journeys.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One kept HTTP connection that does as little as it can, so that the load costs little beside what it measures. */
final class Wire implements AutoCloseable {
    record Answer(int status, String body) {}

    private static final int BUFFER = 32 * 1024;
    private static final int PATIENCE_MILLIS = 60_000;

    private final Socket socket;
    private final InputStream in;

    Wire(int port) throws IOException {
        socket = new Socket();
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.connect(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port));
        in = new BufferedInputStream(socket.getInputStream(), BUFFER);
    }

    static byte[] get(String path, String... headers) {
        return bytes("GET", path, "", headers);
    }

    static byte[] post(String path, String json, String... headers) {
        return bytes("POST", path, json, headers);
    }

    private static byte[] bytes(String method, String path, String json, String... headers) {
        var text =
                new StringBuilder(256).append(method).append(' ').append(path).append(" HTTP/1.1\r\nHost: bench\r\n");
        for (var header : headers) text.append(header).append("\r\n");
        if (method.equals("POST"))
            text.append("Content-Type: application/json\r\nContent-Length: ")
                    .append(json.getBytes(StandardCharsets.UTF_8).length)
                    .append("\r\n");
        return text.append("\r\n").append(json).toString().getBytes(StandardCharsets.UTF_8);
    }

    Answer exchange(byte[] request) throws IOException {
        send(request);
        int status = Integer.parseInt(line().substring(9, 12));
        int length = 0;
        boolean chunked = false;
        for (var header = line(); !header.isEmpty(); header = line()) {
            var lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:"))
                length = Integer.parseInt(lower.substring(15).strip());
            if (lower.startsWith("transfer-encoding:")) chunked = true;
        }
        return new Answer(status, chunked ? chunks() : text(length));
    }

    /** Without waiting for an answer. */
    void send(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
    }

    /** Of an answer that does not end. */
    String firstLine() throws IOException {
        return line();
    }

    private String chunks() throws IOException {
        var all = new StringBuilder();
        for (int length = chunk(); length > 0; length = chunk()) {
            all.append(text(length));
            line();
        }
        line();
        return all.toString();
    }

    private int chunk() throws IOException {
        return Integer.parseInt(line(), 16);
    }

    private String text(int length) throws IOException {
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    private String line() throws IOException {
        var line = new StringBuilder(64);
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) throw new EOFException();
            if (next != '\r') line.append((char) next);
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
