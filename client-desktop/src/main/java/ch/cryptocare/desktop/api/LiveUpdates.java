package ch.cryptocare.desktop.api;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** What the server tells by itself, as long as somebody listens; comes again by itself when the connection breaks. */
public final class LiveUpdates {
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    /** The server says something each 15 s: who hears nothing for so long is no longer connected, though nobody said so. */
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(45);

    private static final Duration TO_CONNECT = Duration.ofSeconds(20);

    private final ServerApi api;
    private final Executor screen;
    private final Pause pause;
    private final Pause silence;

    /** Waiting is an input, so that no test has to. */
    @FunctionalInterface
    public interface Pause {
        void of(Duration time) throws InterruptedException;
    }

    /** Called where the screen is drawn. */
    public interface Listener {
        void heard(ServerEvent event);

        /** Events may have been missed before: whoever shows something loads it again. */
        default void connected() {}

        default void disconnected() {}
    }

    /** @param screen runs what touches the screen */
    public LiveUpdates(ServerApi api, Executor screen) {
        this(api, screen, Thread::sleep, Thread::sleep);
    }

    /** @param silence waits until nothing may have been said for too long */
    LiveUpdates(ServerApi api, Executor screen, Pause pause, Pause silence) {
        this.api = api;
        this.screen = screen;
        this.pause = pause;
        this.silence = silence;
    }

    /** Listens until what comes back is closed. */
    public Following follow(Ask<?, Void> stream, Listener listener) {
        var following = new Following(stream, listener);
        Thread.ofVirtual().name("live updates").start(following::run);
        return following;
    }

    /** Somebody who listens. */
    public final class Following implements AutoCloseable {
        private final Ask<?, Void> stream;
        private final Listener listener;
        private final EventReader reader = new EventReader();
        private int failures;
        private volatile boolean closed;
        private volatile boolean left;
        private volatile @Nullable InputStream open;
        private @Nullable Thread thread;

        private Following(Ask<?, Void> stream, Listener listener) {
            this.stream = stream;
            this.listener = listener;
        }

        private void run() {
            synchronized (this) {
                thread = Thread.currentThread();
            }
            while (!closed) {
                listen();
                if (!closed) rest();
            }
        }

        private void listen() {
            try (var lines = connect()) {
                failures = 0;
                api.wire.tell(true);
                tell(listener::connected);
                reader.read(lines, event -> tell(() -> listener.heard(event)));
            } catch (IOException e) {
                failures++;
            } catch (Offline e) {
                failures++;
                api.wire.tell(false);
            } catch (Refusal refusal) {
                if (isMomentary(refusal)) failures++;
                else closed = true; // whoever may not listen now may not in a minute
            }
            tell(listener::disconnected);
        }

        /** A server that stumbles, or is asked too much at this moment. */
        private static boolean isMomentary(Refusal refusal) {
            return refusal.type.status >= 500 || refusal.type == ProblemType.TOO_MANY_REQUESTS;
        }

        private BufferedReader connect() {
            return api.as((token, wire) -> connect(token));
        }

        private BufferedReader connect(Optional<String> token) {
            var request =
                    api.wire.to(stream.target(), token).timeout(TO_CONNECT).header("Accept", "text/event-stream");
            reader.lastId().ifPresent(id -> request.header("Last-Event-ID", id));
            var answer = api.wire.send(request.GET().build(), BodyHandlers.ofInputStream());
            open = answer.body();
            if (answer.statusCode() != 200) throw Answers.failure(answer.statusCode(), all(answer.body()));
            Thread.ofVirtual().name("silence").start(() -> endWhenSilent(answer.body()));
            return new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
        }

        private void endWhenSilent(InputStream body) {
            try {
                long heard;
                do {
                    heard = reader.lines();
                    silence.of(LONGEST_SILENCE);
                } while (!closed && body.equals(open) && reader.lines() != heard);
                body.close();
            } catch (IOException | InterruptedException e) {
                // it was broken already, or the program ends
            }
        }

        private static byte[] all(InputStream body) {
            try (body) {
                return body.readAllBytes();
            } catch (IOException e) {
                throw new Offline("broken off");
            }
        }

        private void rest() {
            var first = reader.retry().orElse(Duration.ofSeconds(1));
            var time = first.multipliedBy(1L << Math.clamp(failures, 0, 6));
            try {
                pause.of(time.compareTo(LONGEST_PAUSE) < 0 ? time : LONGEST_PAUSE);
            } catch (InterruptedException e) {
                closed = true;
            }
        }

        private void tell(Runnable what) {
            screen.execute(() -> {
                if (!left) what.run();
            });
        }

        @Override
        public void close() {
            left = true;
            closed = true;
            var stream = open;
            try {
                if (stream != null) stream.close();
            } catch (IOException e) {
                // it was broken already
            }
            synchronized (this) {
                if (thread != null) thread.interrupt();
            }
        }
    }
}
