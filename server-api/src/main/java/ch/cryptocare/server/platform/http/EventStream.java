package ch.cryptocare.server.platform.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** Server-sent events (WHATWG HTML §9.2) over one kept connection. */
public final class EventStream {
    /** How long a silent connection may be mistaken for a dead one. */
    public static final Duration HEARTBEAT = Duration.ofSeconds(15);

    /** What a stream sends next. */
    public interface Source extends AutoCloseable {
        /** Waits at most that long; empty when nothing happened. */
        Optional<Event> next(Duration atMost) throws InterruptedException;

        /** Whether nothing more will come. */
        boolean ended();

        @Override
        void close();
    }

    /** @param id what a client sends back as Last-Event-ID when it comes again */
    public record Event(String id, String name, String json) {
        String text() {
            return "id: " + id + "\nevent: " + name + "\ndata: " + json + "\n\n";
        }
    }

    private EventStream() {}

    static void run(Context http, Source source) {
        http.contentType("text/event-stream")
                .header("Cache-Control", "no-store")
                .header("X-Accel-Buffering", "no");
        http.disableCompression();
        try (source) {
            send(http, "retry: 2000\n\n");
            while (!source.ended()) {
                send(http, source.next(HEARTBEAT).map(Event::text).orElse(": still here\n\n"));
            }
        } catch (IOException e) {
            // The client went away: that is how most streams end.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(Context http, String text) throws IOException {
        http.outputStream().write(text.getBytes(StandardCharsets.UTF_8));
        http.res().flushBuffer(); // the stream above keeps a flush to itself
    }
}
