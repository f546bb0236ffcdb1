package ch.cryptocare.sandbox.lightning;

import ch.cryptocare.sandbox.faults.Breakable;
import ch.cryptocare.sandbox.http.BasicAuth;
import ch.cryptocare.sandbox.webhooks.Hmac;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Optional;
import java.util.function.Predicate;

/** Who may call phoenixd: any user name, and one of two passwords. */
final class PhoenixdDoor {
    static final String FULL = "sandbox-phoenixd-password";
    static final String LIMITED = "sandbox-phoenixd-limited-password";
    private static final int MAX_BODY = 32 * 1024;

    private final Breakable breakable;

    PhoenixdDoor(Breakable breakable) {
        this.breakable = breakable;
    }

    void register(RoutesConfig routes) {
        routes.exception(
                PhoenixdAnswer.class,
                (answer, call) -> answer(call, answer.status(), Optional.ofNullable(answer.getMessage())));
    }

    /** For both passwords: make and read invoices. */
    Handler forEveryone(Handler handler) {
        return guarded(handler, password -> Hmac.same(password, FULL) || Hmac.same(password, LIMITED));
    }

    /** For the full password: spend. */
    Handler forSpenders(Handler handler) {
        return guarded(handler, password -> Hmac.same(password, FULL));
    }

    static void error(Context call, int status) {
        answer(call, status, Optional.empty());
    }

    private Handler guarded(Handler handler, Predicate<String> allowed) {
        return breakable.call(call -> {
            if (BasicAuth.of(call).map(BasicAuth::password).filter(allowed).isEmpty()) {
                call.header("WWW-Authenticate", "Basic realm=\"phoenixd\"");
                throw new PhoenixdAnswer(401, "Invalid authentication (use basic auth with the http password)");
            } else if (call.contentLength() > MAX_BODY) {
                throw new PhoenixdAnswer(413, "Payload too large");
            } else {
                handler.handle(call);
            }
        });
    }

    private static void answer(Context call, int status, Optional<String> text) {
        call.status(status).contentType("text/plain").result(text.orElse("Internal server error"));
    }
}
