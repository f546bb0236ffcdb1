package ch.cryptocare.desktop.api;

import ch.cryptocare.common.contract.Endpoint;
import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.Language;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The server, as the desktop asks it: a typed answer, a {@code Refusal}, or {@link Offline}. Blocks: call it in the background. */
public final class ServerApi {
    private static final Duration TO_ANSWER = Duration.ofSeconds(20);

    final Wire wire;
    final Tokens tokens;
    private final ServerClock clock;
    private volatile ServerAddress server;
    private volatile Runnable signedOut = () -> {};

    public ServerApi(ServerAddress server, Supplier<Language> language, InstantSource clock) {
        this(server, language, clock, TO_ANSWER);
    }

    ServerApi(ServerAddress server, Supplier<Language> language, InstantSource clock, Duration toAnswer) {
        this.server = server;
        this.clock = new ServerClock(clock);
        this.wire = new Wire(this::server, language, toAnswer, this.clock);
        this.tokens = new Tokens(wire, clock);
    }

    public ServerAddress server() {
        return server;
    }

    /** By which it says how long something can be paid; until it has answered, the clock of this machine. */
    public InstantSource clock() {
        return clock;
    }

    /** From now on this one is asked; nobody is signed in there. */
    public void moveTo(ServerAddress other) {
        tokens.forget();
        server = other;
    }

    /** Told after each call whether the server was there; on the thread that asked. */
    public void watch(Consumer<Boolean> reached) {
        wire.watch(reached);
    }

    /** What to do when the server ends the session by itself; called on the thread that asked. */
    public void whenSignedOut(Runnable action) {
        signedOut = action;
    }

    public <O> O call(Endpoint<Void, O> endpoint, UUID... ids) {
        return call(Ask.of(endpoint, ids));
    }

    public <I, O> O call(Endpoint<I, O> endpoint, I body) {
        return call(Ask.of(endpoint).with(body));
    }

    public <I, O> O call(Endpoint<I, O> endpoint, UUID id, I body) {
        return call(Ask.of(endpoint, id).with(body));
    }

    public <O> O call(Ask<?, O> ask) {
        return as((token, wire) -> wire.call(ask, token));
    }

    /** An answer that is no JSON: a calendar entry, a PDF. */
    public byte[] file(Ask<?, ?> ask) {
        return as((token, wire) -> wire.file(ask, token));
    }

    /** Whether the server is reached and alive. */
    public boolean isAlive() {
        return wire.isAlive();
    }

    /** With the token of whoever is signed in. */
    <T> T as(BiFunction<Optional<String>, Wire, T> asking) {
        try {
            return again(asking);
        } catch (Refusal refusal) {
            if (refusal.type == ProblemType.SIGN_IN_REQUIRED) {
                tokens.forget();
                signedOut.run();
            }
            throw refusal;
        }
    }

    /** A token that was refused before its time is exchanged once: the server's clock may run ahead of ours. */
    private <T> T again(BiFunction<Optional<String>, Wire, T> asking) {
        var token = tokens.access();
        try {
            return asking.apply(token, wire);
        } catch (Refusal refusal) {
            if (refusal.type != ProblemType.SIGN_IN_REQUIRED || token.isEmpty()) throw refusal;
            return asking.apply(tokens.accessAfter(token.get()), wire);
        }
    }
}
