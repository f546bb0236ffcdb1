package ch.cryptocare.desktop.api;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.contract.scheduling.SchedulingApi;
import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.desktop.window.ScriptedServer;
import ch.cryptocare.desktop.window.ScriptedServer.Reply;
import ch.cryptocare.desktop.window.World;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LiveUpdatesTest {
    private static final UUID APPOINTMENT = new UUID(4, 2);
    private static final String EVENTS = "GET /api/appointments/" + APPOINTMENT + "/events";

    private final ScriptedServer server = new ScriptedServer();
    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    private final BlockingQueue<Duration> pauses = new SynchronousQueue<>();
    private final BlockingQueue<Duration> silences = new SynchronousQueue<>();
    private final ServerApi api = new ServerApi(server.address(), () -> Language.FR, () -> World.NOW);
    private final LiveUpdates live = new LiveUpdates(api, Runnable::run, pauses::put, silences::put);

    @AfterEach
    void closeServer() {
        server.close();
    }

    @Test
    void whatTheServerTellsIsHeardAndAfterABreakItComesAgainFromThere() throws InterruptedException {
        var call = new AtomicInteger();
        server.on(
                EVENTS,
                _ -> Reply.events(
                        call.incrementAndGet() == 1
                                ? "retry: 2000\n\n: still here\n\nid: 7\nevent: paid\ndata: {\"a\":\ndata: 1}\n\nevent: half"
                                : "id: 8\ndata: {}\n\n"));

        try (var _ = live.follow(Ask.of(SchedulingApi.EVENTS, APPOINTMENT), listener())) {
            assertThat(tell(3)).containsExactly("connected", "paid 7 {\"a\":\n1}", "disconnected");
            assertThat(pauses.poll(5, TimeUnit.SECONDS)).isEqualTo(Duration.ofSeconds(2));
            assertThat(tell(3)).containsExactly("connected", "message 8 {}", "disconnected");
        }
        assertThat(server.asked(EVENTS).get(1).headers().getFirst("Last-Event-ID"))
                .isEqualTo("7");
    }

    @Test
    void aServerThatIsAwayIsAskedLessAndLessOften() throws InterruptedException {
        server.on(EVENTS, _ -> new Reply(503, "text/plain", "no"));

        try (var _ = live.follow(Ask.of(SchedulingApi.EVENTS, APPOINTMENT), listener())) {
            for (long seconds : new long[] {2, 4, 8, 16, 30, 30})
                assertThat(pauses.poll(5, TimeUnit.SECONDS)).isEqualTo(Duration.ofSeconds(seconds));
        }
    }

    @Test
    void whoMayNotListenDoesNotComeAgain() throws InterruptedException {
        server.on(EVENTS, _ -> Reply.problem(ProblemType.NOT_FOUND, Map.of()));

        try (var _ = live.follow(Ask.of(SchedulingApi.EVENTS, APPOINTMENT), listener())) {
            assertThat(tell(1)).containsExactly("disconnected");
        }
        assertThat(server.asked(EVENTS)).hasSize(1);
    }

    @Test
    void whoCannotListenAtThisMomentComesAgain() throws InterruptedException {
        var call = new AtomicInteger();
        var momentary = List.of(ProblemType.UNEXPECTED, ProblemType.TOO_MANY_REQUESTS);
        server.on(EVENTS, _ -> {
            var one = call.getAndIncrement();
            return one < momentary.size() ? Reply.problem(momentary.get(one), Map.of()) : Reply.events("data: {}\n\n");
        });

        try (var _ = live.follow(Ask.of(SchedulingApi.EVENTS, APPOINTMENT), listener())) {
            for (long seconds : new long[] {2, 4})
                assertThat(pauses.poll(5, TimeUnit.SECONDS)).isEqualTo(Duration.ofSeconds(seconds));
            assertThat(tell(3)).containsExactly("disconnected", "disconnected", "connected");
        }
    }

    @Test
    void aConnectionThatSaysNothingIsLetGoOfAndMadeAnew() throws InterruptedException {
        server.on(EVENTS, _ -> Reply.openEvents("data: {}\n\n"));

        try (var _ = live.follow(Ask.of(SchedulingApi.EVENTS, APPOINTMENT), listener())) {
            assertThat(tell(2)).containsExactly("connected", "message  {}");
            // The first is not silent yet when the event came meanwhile.
            for (int i = 0; i < 3; i++) silences.poll(2, TimeUnit.SECONDS);
            assertThat(tell(1)).containsExactly("disconnected");
            assertThat(pauses.poll(5, TimeUnit.SECONDS)).isNotNull();
            assertThat(tell(2)).containsExactly("connected", "message  {}");
        }
    }

    @Test
    void whetherTheServerCanBeReachedIsToldToo() throws InterruptedException {
        var there = new LinkedBlockingQueue<Boolean>();
        api.watch(there::add);
        server.on(EVENTS, _ -> new Reply(503, "text/plain", "no"));

        try (var _ = live.follow(Ask.of(SchedulingApi.EVENTS, APPOINTMENT), listener())) {
            assertThat(there.poll(5, TimeUnit.SECONDS)).isFalse();
            server.on(EVENTS, _ -> Reply.events("data: {}\n\n"));
            assertThat(pauses.poll(5, TimeUnit.SECONDS)).isNotNull();
            assertThat(there.poll(5, TimeUnit.SECONDS)).isTrue();
        }
    }

    private List<String> tell(int times) throws InterruptedException {
        var heard = new java.util.ArrayList<String>();
        for (int i = 0; i < times; i++) heard.add(String.valueOf(told.poll(5, TimeUnit.SECONDS)));
        return heard;
    }

    private LiveUpdates.Listener listener() {
        return new LiveUpdates.Listener() {
            @Override
            public void heard(ServerEvent event) {
                told.add(event.name() + " " + event.id() + " " + event.json());
            }

            @Override
            public void connected() {
                told.add("connected");
            }

            @Override
            public void disconnected() {
                told.add("disconnected");
            }
        };
    }
}
