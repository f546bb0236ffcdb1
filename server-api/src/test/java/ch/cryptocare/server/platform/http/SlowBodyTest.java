package ch.cryptocare.server.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.contract.Endpoint;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Somebody sends the body of a request byte by byte, to keep a connection for as long as they like. */
class SlowBodyTest {
    private static final Endpoint<Order, Reply> ORDER = Endpoint.post("/api/orders", Order.class, Reply.class, "");
    private static final int BETWEEN_BYTES_MILLIS = 500;
    private static final String HEAD = """
            POST /api/orders HTTP/1.1
            Host: localhost
            Content-Type: application/json
            Content-Length: 60000

            """;

    private record Order(String word) {}

    private record Reply(String text) {}

    @Test
    @Timeout(60)
    void theirPatienceIsTheShorterOne() throws IOException {
        try (var server = new WebServer(api -> api.serve(ORDER, call -> new Reply("done")));
                var socket = new Socket(InetAddress.getLoopbackAddress(), server.port)) {
            socket.setSoTimeout(BETWEEN_BYTES_MILLIS);
            var out = socket.getOutputStream();
            say(out, HEAD.replace("\n", "\r\n"));
            int bytes = 0;
            while (isWaitedFor(socket)) {
                say(out, " ");
                bytes++;
            }
            assertThat(bytes).isBetween(1, 20);
        }
    }

    private static void say(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    /** Until it answers, or hangs up. */
    private static boolean isWaitedFor(Socket socket) throws IOException {
        try {
            int answered = socket.getInputStream().read();
            assertThat(answered).isNotZero();
            return false;
        } catch (SocketTimeoutException e) {
            return true;
        } catch (SocketException e) {
            return false;
        }
    }
}
