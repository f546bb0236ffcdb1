package ch.cryptocare.server.learning.mux;

import ch.cryptocare.common.json.Json;
import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.VideoId;
import ch.cryptocare.server.learning.RecordingReported;
import ch.cryptocare.server.learning.usecases.FollowRecording;
import ch.cryptocare.server.platform.Secret;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** What Mux tells us: believed only with its signature over the very bytes that came, and then Mux is asked. */
public final class MuxWebhook {
    private static final String NAME = "MUX";
    private static final Map<String, Object> RECEIVED = Map.of("received", true);
    private static final Pattern NUMBER = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Optional<MuxSignature> signature;
    private final FollowRecording follow;

    /** @param secret without one, every webhook is refused */
    public MuxWebhook(Optional<Secret> secret, FollowRecording follow, InstantSource clock) {
        this.signature = secret.map(known -> new MuxSignature(known, clock));
        this.follow = follow;
    }

    /**
     * @param signed the header mux-signature
     * @return the JSON answer
     * @throws Refusal when it is not Mux's, or not readable
     */
    public Map<String, Object> receive(byte[] body, Optional<String> signed) {
        if (signature.filter(known -> known.holds(signed.orElse(""), body)).isEmpty())
            throw new Refusal(ProblemType.SIGNATURE_INVALID);
        var notice = parsed(body);
        var id = notice.path("id").asText();
        if (id.isEmpty()) throw Refusal.invalid("id", "missing");
        about(notice.path("data")).ifPresent(ours -> follow.heard(NAME, id, new RecordingReported(ours)));
        return RECEIVED;
    }

    /** Of an upload, our number stands in what it is to become; nobody else's is ours. */
    private static Optional<VideoId> about(JsonNode data) {
        return Optional.of(data.path("passthrough")
                        .asText(data.at("/new_asset_settings/passthrough").asText()))
                .filter(text -> NUMBER.matcher(text).matches())
                .map(text -> new VideoId(UUID.fromString(text)));
    }

    private static JsonNode parsed(byte[] body) {
        try {
            return Json.MAPPER.readTree(body);
        } catch (IOException e) {
            throw Refusal.invalid("body", "not-json");
        }
    }
}
