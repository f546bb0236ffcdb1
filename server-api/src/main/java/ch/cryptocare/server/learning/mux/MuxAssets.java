package ch.cryptocare.server.learning.mux;

import ch.cryptocare.common.value.VideoId;
import ch.cryptocare.server.learning.mux.MuxCalls.Answer;
import ch.cryptocare.server.learning.usecases.HostedUploads;
import ch.cryptocare.server.learning.usecases.HostedUploads.HostedUpload;
import ch.cryptocare.server.platform.Transactions;
import java.util.Optional;

/** What became of uploads at Mux. */
final class MuxAssets {
    private final MuxCalls calls;
    private final Transactions transactions;
    private final HostedUploads hosted;

    MuxAssets(MuxCalls calls, Transactions transactions, HostedUploads hosted) {
        this.calls = calls;
        this.transactions = transactions;
        this.hosted = hosted;
    }

    /** Nothing, where no piece ever came. */
    Optional<HostedUpload> upload(VideoId id) {
        return transactions.in(() -> hosted.find(id));
    }

    Answer asked(HostedUpload upload) {
        return calls.get("/uploads/" + upload.upload());
    }

    /** Which one it became, if it did; Mux need not remember the upload for ever. */
    Optional<String> became(VideoId id, Answer upload) {
        var asset = Optional.of(upload.data().path("asset_id").asText("")).filter(name -> !name.isEmpty());
        asset.ifPresent(name -> transactions.run(() -> hosted.became(id, name)));
        return asset;
    }

    Answer read(String asset) {
        return calls.get("/assets/" + asset);
    }

    /** It may be gone already. */
    void delete(String asset) {
        var answer = calls.delete("/assets/" + asset);
        if (answer.isThere()) answer.orUnavailable("deleting a recording at Mux");
    }

    /** One that is over says no, and nothing is left to cancel. */
    void cancel(HostedUpload upload) {
        var answer = calls.put("/uploads/" + upload.upload() + "/cancel");
        if (answer.status() == 429 || answer.status() >= 500) answer.orUnavailable("cancelling an upload at Mux");
    }
}
