package ch.cryptocare.server.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.contract.Endpoint;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class StreamsOverHttpTest {
    private static final Endpoint<Void, Void> EVENTS = Endpoint.get("/api/things/{id}/events", Void.class, "watches");

    private final CountDownLatch end = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(StreamPlaces.OF_ONE_THING + 1);
    private final AtomicInteger asked = new AtomicInteger();
    private final WebServer server = new WebServer(api -> api.stream(EVENTS, call -> new Silence()));

    /** Nothing happens until the end. */
    private final class Silence implements EventStream.Source {
        @Override
        public Optional<EventStream.Event> next(Duration atMost) throws InterruptedException {
            asked.incrementAndGet();
            end.await();
            return Optional.empty();
        }

        @Override
        public boolean ended() {
            return end.getCount() == 0;
        }

        @Override
        public void close() {
            closed.countDown();
        }
    }

    @AfterEach
    void close() {
        end.countDown();
        server.close();
    }

    @Test
    void whoOpensTooManyStreamsIsRefusedUntilOneHasEnded() throws IOException, InterruptedException {
        var path = "/api/things/" + UUID.randomUUID() + "/events";
        var open = new ArrayList<HttpResponse<InputStream>>();
        for (int i = 0; i < StreamPlaces.OF_ONE_THING; i++) {
            open.add(server.client.send(server.to(path).build(), BodyHandlers.ofInputStream()));
        }
        assertThat(open).allMatch(answer -> answer.statusCode() == 200);

        var refused = server.ask("GET", path);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();

        end.countDown();
        for (var answer : open) answer.body().readAllBytes();
        closed.await();
        assertThat(server.ask("GET", path).statusCode()).isEqualTo(200);
    }

    @Test
    void whoAsksForTheHeadOfAStreamDoesNotWaitForItsEnd() throws IOException, InterruptedException {
        var answer = server.ask("HEAD", "/api/things/" + UUID.randomUUID() + "/events");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/event-stream");
        assertThat(asked).hasValue(0);
    }
}
