package ch.cryptocare.server.learning.mux;

import ch.cryptocare.common.json.Json;
import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.VideoId;
import ch.cryptocare.server.learning.domain.Piece;
import ch.cryptocare.server.learning.usecases.ClearRecordings;
import ch.cryptocare.server.learning.usecases.HostUnavailable;
import ch.cryptocare.server.learning.usecases.HostedUploads;
import ch.cryptocare.server.learning.usecases.HostedUploads.HostedUpload;
import ch.cryptocare.server.learning.usecases.Uploads;
import ch.cryptocare.server.platform.Transactions;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Passes pieces on to an upload at Mux, which is made when the first one comes; nothing of them is kept here. */
final class MuxUploads implements Uploads {
    private static final int AT_ONCE = 4 * Piece.GRAIN;
    private static final int MORE = 308;
    private static final Pattern THERE = Pattern.compile("bytes=0-(\\d{1,15})");

    private final MuxCalls calls;
    private final Transactions transactions;
    private final HostedUploads hosted;
    private final Set<VideoId> sending = ConcurrentHashMap.newKeySet();

    MuxUploads(MuxCalls calls, Transactions transactions, HostedUploads hosted) {
        this.calls = calls;
        this.transactions = transactions;
        this.hosted = hosted;
    }

    @Override
    public long received(VideoId id, long whole) {
        return known(id).map(upload -> asked(upload, whole)).orElse(0L);
    }

    @Override
    public long append(VideoId id, Piece piece, InputStream bytes) {
        if (!sending.add(id)) throw new Refusal(ProblemType.REQUEST_IN_PROGRESS);
        try {
            var upload = known(id).orElseGet(() -> begun(id));
            long there = asked(upload, piece.whole());
            return there == piece.from() ? passedOn(upload, piece, bytes) : there;
        } finally {
            sending.remove(id);
        }
    }

    /** What Mux did not take in full is sent by its sender again. */
    private long passedOn(HostedUpload upload, Piece piece, InputStream bytes) {
        long there = piece.from();
        while (there < piece.to()) {
            var some = some(bytes, (int) Math.min(AT_ONCE, piece.to() - there), piece.whole() - there);
            if (some.length == 0) return there;
            var range = "bytes " + there + "-" + (there + some.length - 1) + "/" + piece.whole();
            long now = sent(upload, range, some, piece.whole());
            if (now != there + some.length) return now;
            there = now;
        }
        return there;
    }

    /** What was cut off counts as far as the next piece may begin. */
    private static byte[] some(InputStream bytes, int most, long missing) {
        var some = new byte[most];
        int read = filled(some, bytes);
        return Arrays.copyOf(some, read == missing ? read : read / Piece.GRAIN * Piece.GRAIN);
    }

    /** @return how far its sender came before being cut off, however that shows */
    private static int filled(byte[] some, InputStream bytes) {
        int read = 0;
        try {
            while (read < some.length) {
                int more = bytes.read(some, read, some.length - read);
                if (more < 0) break;
                read += more;
            }
        } catch (IOException e) {
            return read;
        }
        return read;
    }

    private long asked(HostedUpload upload, long whole) {
        return sent(upload, "bytes */" + whole, new byte[0], whole);
    }

    private long sent(HostedUpload upload, String range, byte[] piece, long whole) {
        var answer = calls.send(HttpRequest.newBuilder(URI.create(upload.address()))
                .header("Content-Range", range)
                .PUT(BodyPublishers.ofByteArray(piece))
                .build());
        if (answer.status() == MORE) return there(answer.header("Range"));
        if (answer.status() >= 200 && answer.status() < 300) return whole;
        throw new HostUnavailable("sending a piece to Mux failed: HTTP " + answer.status());
    }

    private static long there(Optional<String> range) {
        return range.map(THERE::matcher)
                .filter(found -> found.matches())
                .map(found -> Long.parseLong(found.group(1)) + 1)
                .orElse(0L);
    }

    private Optional<HostedUpload> known(VideoId id) {
        return transactions.in(() -> hosted.find(id));
    }

    /** Of two that were begun at once, one is never sent to and ends by itself. */
    private HostedUpload begun(VideoId id) {
        var made = calls.post("/uploads", wish(id))
                .orUnavailable("beginning an upload at Mux")
                .data();
        var upload = made.path("id").asText();
        var address = made.path("url").asText();
        if (upload.isEmpty() || address.isEmpty()) throw new HostUnavailable("Mux's upload has no id or address");
        return transactions.in(() -> hosted.keep(id, new HostedUpload(upload, address, Optional.empty())));
    }

    /** Mux learns a number, and no name. */
    private static JsonNode wish(VideoId id) {
        var wish = Json.MAPPER.createObjectNode();
        wish.put("timeout", ClearRecordings.TIME_TO_UPLOAD.toSeconds());
        var asset = wish.putObject("new_asset_settings");
        asset.putArray("playback_policies").add("signed");
        asset.put("passthrough", id.toString());
        return wish;
    }

    /** Nothing is kept here; what Mux has, goes with the recording. */
    @Override
    public void forget(VideoId id) {}
}
