package ch.cryptocare.server.learning;

import ch.cryptocare.server.platform.Secret;
import ch.cryptocare.server.platform.config.Config;
import ch.cryptocare.support.SandboxForTests;
import java.net.URI;

/** Mux, as the sandbox has it. */
final class MuxAccess {
    private MuxAccess() {}

    static Config.Mux of(SandboxForTests sandbox) {
        return of(sandbox, "sandbox-mux-secret");
    }

    static Config.Mux of(SandboxForTests sandbox, String tokenSecret) {
        return new Config.Mux(
                URI.create(sandbox.url() + "/mux"),
                URI.create(sandbox.url() + "/mux/stream"),
                "sandbox-mux-token",
                new Secret(tokenSecret),
                "sandbox-mux-key",
                new Secret(sandbox.muxSigningKey()),
                new Secret("sandbox-mux-webhook-secret"));
    }
}
