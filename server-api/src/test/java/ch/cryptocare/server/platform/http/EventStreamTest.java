package ch.cryptocare.server.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class EventStreamTest {
    @Test
    void anEventReachesItsWatcherWhileTheStreamGoesOn() throws IOException, InterruptedException {
        var source = new Queue();
        var server = Javalin.create(config -> config.routes.get("/", http -> EventStream.run(http, source)))
                .start(0);
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + server.port()))
                    .header("Accept-Encoding", "gzip")
                    .build();
            var body = client.send(request, BodyHandlers.ofInputStream()).body();
            var lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
            assertThat(lines.readLine()).isEqualTo("retry: 2000");
            source.events.add(new EventStream.Event("7", "appointment", "{}"));
            assertThat(lines.readLine()).isEmpty();
            assertThat(lines.readLine()).isEqualTo("id: 7");
            source.ended = true;
            source.events.add(new EventStream.Event("8", "appointment", "{}"));
            lines.close(); // what nobody reads would keep the client open
        } finally {
            server.stop();
        }
    }

    private static final class Queue implements EventStream.Source {
        final BlockingQueue<EventStream.Event> events = new LinkedBlockingQueue<>();
        volatile boolean ended;

        @Override
        public Optional<EventStream.Event> next(Duration atMost) throws InterruptedException {
            return Optional.ofNullable(events.poll(20, TimeUnit.SECONDS));
        }

        @Override
        public boolean ended() {
            return ended;
        }

        @Override
        public void close() {}
    }
}
