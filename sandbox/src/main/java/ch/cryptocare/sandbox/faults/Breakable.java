package ch.cryptocare.sandbox.faults;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Wraps a twin's calls so that the faults asked for happen to them. */
public final class Breakable {
    /** Says in the provider's own words that something went wrong. */
    public interface ErrorAnswer {
        void answer(Context call, int status);
    }

    private static final Logger log = LoggerFactory.getLogger(Breakable.class);
    private static final Set<String> READS = Set.of("GET", "HEAD");

    private final Twin twin;
    private final Faults faults;
    private final ErrorAnswer errors;

    public Breakable(Twin twin, Faults faults, ErrorAnswer errors) {
        this.twin = twin;
        this.faults = faults;
        this.errors = errors;
    }

    /** A call that may change something: its answer can be lost though it was done. */
    public Handler call(Handler handler) {
        return look(call -> {
            handler.handle(call);
            loseAnswer(call);
        });
    }

    /** A call that changes nothing, whatever its method. */
    public Handler look(Handler handler) {
        return call -> {
            Optional<Faults.Active> slow = faults.take(twin, Fault.SLOW);
            if (slow.isPresent()) {
                Thread.sleep(slow.get().patience());
            }
            if (faults.happens(twin, Fault.ANSWER_500)) {
                errors.answer(call, 500);
            } else if (faults.happens(twin, Fault.ANSWER_429)) {
                call.header("Retry-After", "1");
                errors.answer(call, 429);
            } else {
                handler.handle(call);
            }
        };
    }

    private void loseAnswer(Context call) throws IOException {
        boolean changes = !READS.contains(call.req().getMethod());
        if (changes && call.status().getCode() < 300 && faults.happens(twin, Fault.LOSE_ANSWER)) {
            log.info("{}: losing the answer to {}", twin.word(), call.path());
            cutShort(call);
        }
    }

    /** Promises more bytes than it sends, so that the connection breaks under the caller's eyes. */
    private static void cutShort(Context call) throws IOException {
        call.result(new byte[0]);
        call.res().setStatus(200);
        call.res().setContentLength(4096);
        call.res().getOutputStream().write(' ');
        call.res().flushBuffer();
    }
}
