package ch.cryptocare.server.learning.mux;

import ch.cryptocare.common.value.VideoId;
import ch.cryptocare.common.value.ViewingId;
import ch.cryptocare.server.learning.domain.Video;
import ch.cryptocare.server.learning.mux.MuxCalls.Answer;
import ch.cryptocare.server.learning.usecases.HostedUploads.HostedUpload;
import ch.cryptocare.server.learning.usecases.VideoHost;
import java.net.URI;
import java.util.Optional;

/** Recordings at Mux, which streams them itself to whoever has a token. */
final class MuxVideoHost implements VideoHost {
    private final URI stream;
    private final PlaybackTokens tokens;
    private final MuxAssets assets;

    MuxVideoHost(URI stream, PlaybackTokens tokens, MuxAssets assets) {
        this.stream = stream;
        this.tokens = tokens;
        this.assets = assets;
    }

    /** Mux does not learn who watches, nor which player. */
    @Override
    public String playlist(Video video, ViewingId viewing) {
        return stream + "/" + video.reference() + ".m3u8?token=" + tokens.of(video);
    }

    @Override
    public Optional<byte[]> file(Video video, String name) {
        return Optional.empty();
    }

    /** Only one that Mux does not know either is nowhere. */
    private Answer asked(HostedUpload upload) {
        var answer = assets.asked(upload);
        return answer.isThere() ? answer.orUnavailable("asking Mux for an upload") : answer;
    }

    @Override
    public void remove(VideoId id) {
        var found = assets.upload(id);
        if (found.isEmpty()) return;
        var upload = found.get();
        var asset = upload.asset().or(() -> assets.became(id, asked(upload)));
        asset.ifPresentOrElse(assets::delete, () -> assets.cancel(upload));
    }
}
