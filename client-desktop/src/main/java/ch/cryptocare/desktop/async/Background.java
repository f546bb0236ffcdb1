package ch.cryptocare.desktop.async;

import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.desktop.api.Offline;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does what takes time away from the screen's thread, and comes back to it with what came of it. */
public final class Background {
    private static final Logger LOG = LoggerFactory.getLogger(Background.class);

    private final Executor workers;
    private final Executor screen;
    private Consumer<Failure> unheard = _ -> {};

    private final Later later;

    /** Waits, and then does something on the screen's thread. */
    @FunctionalInterface
    public interface Later {
        void after(Duration pause, Runnable what);
    }

    private Background(Executor workers, Executor screen, Later later) {
        this.workers = workers;
        this.screen = screen;
        this.later = later;
    }

    /** On virtual threads, and back on JavaFX's. */
    public static Background threads() {
        return new Background(
                work -> Thread.ofVirtual().name("background").start(work),
                Platform::runLater,
                (pause, what) -> CompletableFuture.delayedExecutor(
                                pause.toMillis(), TimeUnit.MILLISECONDS, Platform::runLater)
                        .execute(what));
    }

    /** At once and on this thread, for tests. */
    public static Background immediate() {
        return immediate((_, what) -> what.run());
    }

    /** The same, but for what is to wait. */
    public static Background immediate(Later later) {
        return new Background(Runnable::run, Runnable::run, later);
    }

    /** At once, and on the screen's thread what comes from another: for tests that have a window. */
    public static Background immediateWithWindow() {
        Executor screen = work -> {
            if (Platform.isFxApplicationThread()) work.run();
            else Platform.runLater(work);
        };
        return new Background(Runnable::run, screen, (_, what) -> screen.execute(what));
    }

    /** Takes the failures that nobody waited for, so that none is silent. */
    public void otherwise(Consumer<Failure> hearer) {
        unheard = hearer;
    }

    /** What runs on the screen's thread. */
    public Executor screen() {
        return screen;
    }

    /** Does something on the screen's thread, but not before a while has passed. */
    public void after(Duration pause, Runnable what) {
        later.after(pause, what);
    }

    public <T> Work<T> run(Callable<T> call) {
        var work = new Work<T>(failure -> unheard.accept(failure));
        workers.execute(() -> {
            try {
                var result = call.call();
                screen.execute(() -> work.succeed(result));
            } catch (Throwable e) {
                // Also when there is no memory: whoever waits is told.
                screen.execute(() -> fail(work, e));
            }
        });
        return work;
    }

    private void fail(Work<?> work, Throwable e) {
        switch (e) {
            case Refusal refusal -> work.fail(new Failure.Refused(refusal));
            case Offline _ -> work.fail(new Failure.Away());
            default -> work.fail(bug(e));
        }
    }

    /** A mistake of ours, noted under the reference that people are shown. */
    public static Failure.Bug bug(Throwable cause) {
        var reference = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        LOG.error("fault {}", reference, cause);
        return new Failure.Bug(reference);
    }
}
