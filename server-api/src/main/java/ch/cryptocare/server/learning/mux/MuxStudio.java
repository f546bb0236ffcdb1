package ch.cryptocare.server.learning.mux;

import ch.cryptocare.common.value.RecordingFailure;
import ch.cryptocare.common.value.VideoId;
import ch.cryptocare.server.learning.domain.Video;
import ch.cryptocare.server.learning.mux.MuxCalls.Answer;
import ch.cryptocare.server.learning.usecases.HostUnavailable;
import ch.cryptocare.server.learning.usecases.Studio;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Set;
import java.util.stream.StreamSupport;

/** Mux prepares by itself: it is only asked how far it is. */
final class MuxStudio implements Studio {
    private static final Set<String> OVER = Set.of("errored", "cancelled", "timed_out");

    private final MuxAssets assets;

    MuxStudio(MuxAssets assets) {
        this.assets = assets;
    }

    @Override
    public Outcome prepare(VideoId id) {
        var upload = assets.upload(id);
        if (upload.isEmpty()) return new Outcome.Failed(RecordingFailure.DAMAGED);
        var known = upload.get().asset();
        if (known.isPresent()) return outcome(id, assets.read(known.get()));
        var answer = assets.asked(upload.get());
        if (!answer.isThere()) return new Outcome.Failed(RecordingFailure.DAMAGED);
        var asset = assets.became(id, answer.orUnavailable("asking Mux for an upload"));
        if (asset.isPresent()) return outcome(id, assets.read(asset.get()));
        if (OVER.contains(answer.data().path("status").asText())) return new Outcome.Failed(RecordingFailure.DAMAGED);
        return new Outcome.Waiting();
    }

    private static Outcome outcome(VideoId id, Answer asset) {
        if (!asset.isThere()) return new Outcome.Failed(RecordingFailure.DAMAGED);
        var told = asset.orUnavailable("asking Mux for a recording").data();
        return switch (told.path("status").asText()) {
            case "ready" -> ready(id, told);
            case "errored" -> new Outcome.Failed(why(told));
            default -> new Outcome.Waiting();
        };
    }

    private static Outcome ready(VideoId id, JsonNode asset) {
        var length = Duration.ofMillis(asset.path("duration")
                .decimalValue()
                .multiply(BigDecimal.valueOf(1000))
                .longValue());
        if (!Studio.isPossible(length)) return new Outcome.Failed(RecordingFailure.LENGTH_NOT_POSSIBLE);
        return new Outcome.Ready(new Video(id, Video.Host.MUX, signed(asset), (int) length.toMillis()));
    }

    /** By which it is played with a token, and by nothing else. */
    private static String signed(JsonNode asset) {
        return StreamSupport.stream(asset.path("playback_ids").spliterator(), false)
                .filter(playback -> playback.path("policy").asText().equals("signed"))
                .map(playback -> playback.path("id").asText())
                .findFirst()
                .orElseThrow(() -> new HostUnavailable("Mux's recording cannot be played with a token"));
    }

    private static RecordingFailure why(JsonNode asset) {
        boolean ours = asset.at("/errors/type").asText().equals("invalid_input");
        return ours ? RecordingFailure.NOT_A_VIDEO : RecordingFailure.DAMAGED;
    }
}
