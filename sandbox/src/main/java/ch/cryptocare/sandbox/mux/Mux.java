package ch.cryptocare.sandbox.mux;

import ch.cryptocare.sandbox.SandboxConfig;
import ch.cryptocare.sandbox.faults.Breakable;
import ch.cryptocare.sandbox.faults.Faults;
import ch.cryptocare.sandbox.faults.Twin;
import ch.cryptocare.sandbox.webhooks.Webhooks;
import io.javalin.config.RoutesConfig;
import java.net.URI;
import java.util.function.Supplier;

/** Mux: its API, where films are uploaded to, its webhooks, and where they are played from. */
public final class Mux implements AutoCloseable {
    private final Faults faults;
    private final Films films;
    private final FilmFiles files = new FilmFiles();
    private final MuxKey key = new MuxKey();
    private final MuxWebhooks webhooks;
    private final FilmLife life;
    private final MuxTwin twin;

    public Mux(SandboxConfig config, Faults faults, Webhooks sender, Supplier<String> baseUrl) {
        this.faults = faults;
        this.films = new Films(config.keep(), config.clock());
        this.webhooks = new MuxWebhooks(sender, config.zoomRetries());
        this.life = new FilmLife(films, files, webhooks, baseUrl);
        this.twin = new MuxTwin(films, life, key, baseUrl);
    }

    public void register(RoutesConfig routes) {
        Breakable breakable = new Breakable(Twin.MUX, faults, MuxAnswer::error);
        twin.register(routes, breakable);
        new MuxStorage(films, files, life).register(routes, breakable);
        new MuxStream(films, files, key).register(routes);
    }

    public void sendWebhooksTo(URI url) {
        webhooks.sendTo(url);
    }

    /** With which its owner signs tokens, as Mux tells it. */
    public String signingKey() {
        return key.told();
    }

    public void forget() {
        films.forget();
    }

    @Override
    public void close() {
        life.close();
        files.close();
    }
}
