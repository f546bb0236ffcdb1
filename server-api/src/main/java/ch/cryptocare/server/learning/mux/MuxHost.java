package ch.cryptocare.server.learning.mux;

import ch.cryptocare.server.learning.domain.Video;
import ch.cryptocare.server.learning.usecases.HostedUploads;
import ch.cryptocare.server.learning.usecases.RecordingHost;
import ch.cryptocare.server.platform.Transactions;
import ch.cryptocare.server.platform.config.Config;
import ch.cryptocare.server.platform.provider.ProviderHttp;
import java.time.InstantSource;

/** Mux takes recordings in by direct upload, prepares them, and streams them to whoever has a signed token. */
public final class MuxHost {
    private MuxHost() {}

    public static RecordingHost of(
            Config.Mux access,
            ProviderHttp http,
            Transactions transactions,
            HostedUploads hosted,
            InstantSource clock) {
        var calls = new MuxCalls(access, http);
        var assets = new MuxAssets(calls, transactions, hosted);
        return new RecordingHost(
                Video.Host.MUX,
                new MuxUploads(calls, transactions, hosted),
                new MuxStudio(assets),
                new MuxVideoHost(access.stream(), new PlaybackTokens(access, clock), assets));
    }
}
