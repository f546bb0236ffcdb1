package ch.cryptocare.server.platform.http;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Server-sent events (WHATWG HTML §9.2) over one kept connection. */
public final class EventStream {
    /** How long a silent connection may be mistaken for a dead one. */
    public static final Duration HEARTBEAT = Duration.ofSeconds(15);

    /** Then a client comes again: whatever was forgotten about it meanwhile is forgotten for good. */
    private static final Duration LONGEST = Duration.ofMinutes(30);

    private static final Logger LOG = LoggerFactory.getLogger(EventStream.class);

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

    /** The source is the caller's to close. */
    static void run(Context http, Source source) {
        http.contentType("text/event-stream")
                .header("Cache-Control", "no-store")
                .header("X-Accel-Buffering", "no");
        if (http.method().equals(HandlerType.HEAD)) return;
        http.disableCompression();
        try {
            send(http, "retry: 2000\n\n");
            var end = System.nanoTime() + LONGEST.toNanos();
            while (!source.ended() && System.nanoTime() < end) {
                send(http, source.next(HEARTBEAT).map(Event::text).orElse(": still here\n\n"));
            }
        } catch (IOException e) {
            // The client went away: that is how most streams end.
        } catch (RuntimeException e) {
            // It has begun to answer, so nothing can be said any more: the client comes again.
            LOG.warn("an event stream broke off", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(Context http, String text) throws IOException {
        http.outputStream().write(text.getBytes(StandardCharsets.UTF_8));
        http.res().flushBuffer(); // the stream above keeps a flush to itself
    }
}
