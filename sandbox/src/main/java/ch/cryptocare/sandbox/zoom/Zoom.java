package ch.cryptocare.sandbox.zoom;

import ch.cryptocare.sandbox.SandboxConfig;
import ch.cryptocare.sandbox.faults.Breakable;
import ch.cryptocare.sandbox.faults.Faults;
import ch.cryptocare.sandbox.faults.Twin;
import ch.cryptocare.sandbox.webhooks.Webhooks;
import io.javalin.config.RoutesConfig;
import java.net.URI;
import java.util.function.Supplier;

/** Zoom: its API, its meetings, its webhooks, its rooms. */
public final class Zoom {
    private final Faults faults;
    private final Meetings meetings;
    private final ZoomTokens tokens;
    private final ZoomWebhooks webhooks;
    private final ZoomTwin twin;
    private final MeetingControl control;

    public Zoom(SandboxConfig config, Faults faults, Webhooks sender, Supplier<String> baseUrl) {
        this.faults = faults;
        this.meetings = new Meetings(config.keep(), config.clock());
        this.tokens = new ZoomTokens(config.clock(), baseUrl);
        this.webhooks = new ZoomWebhooks(sender, config.zoomRetries(), config.zoomWebhook());
        MeetingLife life = new MeetingLife(meetings, webhooks);
        this.twin = new ZoomTwin(meetings, tokens, life, baseUrl);
        this.control = new MeetingControl(meetings, life, webhooks, baseUrl);
    }

    public void register(RoutesConfig routes) {
        twin.register(routes, new Breakable(Twin.ZOOM, faults, ZoomAnswer::error));
        control.register(routes);
    }

    public void sendWebhooksTo(URI url) {
        webhooks.sendTo(url);
    }

    public void forget() {
        meetings.forget();
        tokens.forget();
    }
}
