package ch.cryptocare.server.learning.http;

import ch.cryptocare.common.contract.learning.CaptionRequest;
import ch.cryptocare.common.contract.learning.RecordingApi;
import ch.cryptocare.common.contract.learning.RecordingPage;
import ch.cryptocare.common.contract.learning.RecordingQuery;
import ch.cryptocare.common.contract.learning.RecordingResponse;
import ch.cryptocare.common.contract.learning.UploadRequest;
import ch.cryptocare.common.contract.learning.UploadResponse;
import ch.cryptocare.common.value.VideoId;
import ch.cryptocare.server.learning.domain.Piece;
import ch.cryptocare.server.learning.domain.Recording;
import ch.cryptocare.server.learning.mux.MuxWebhook;
import ch.cryptocare.server.learning.usecases.BeginUpload;
import ch.cryptocare.server.learning.usecases.CaptionRecording;
import ch.cryptocare.server.learning.usecases.OwnRecordings;
import ch.cryptocare.server.learning.usecases.ReceiveUpload;
import ch.cryptocare.server.learning.usecases.Recordings.Position;
import ch.cryptocare.server.learning.usecases.RemoveRecording;
import ch.cryptocare.server.platform.http.Api;
import ch.cryptocare.server.platform.http.Call;
import ch.cryptocare.server.platform.http.Received;
import java.util.List;
import java.util.Optional;

/** Recordings for courses: sending them, and seeing where they stand. */
public final class RecordingRoutes {
    private static final int PAGE = 25;

    private final OwnRecordings own;
    private final BeginUpload begin;
    private final ReceiveUpload receive;
    private final CaptionRecording caption;
    private final RemoveRecording remove;
    private final MuxWebhook mux;

    public RecordingRoutes(
            OwnRecordings own,
            BeginUpload begin,
            ReceiveUpload receive,
            CaptionRecording caption,
            RemoveRecording remove,
            MuxWebhook mux) {
        this.own = own;
        this.begin = begin;
        this.receive = receive;
        this.caption = caption;
        this.remove = remove;
        this.mux = mux;
    }

    public void addTo(Api api) {
        api.serve(RecordingApi.RECORDINGS, this::list);
        api.serve(RecordingApi.BEGIN_UPLOAD, this::begin);
        api.receive(RecordingApi.CONTENT, this::receive);
        api.serve(RecordingApi.RECORDING, call -> response(own.of(call.caller(), id(call))));
        api.serve(RecordingApi.CAPTION, this::caption);
        api.serve(RecordingApi.REMOVE_RECORDING, this::remove);
        api.serve(RecordingApi.MUX, call -> mux.receive(call.rawBody(), call.header("mux-signature")));
    }

    private RecordingPage list(Call<RecordingQuery> call) {
        return page(call, call.body().cursor().map(cursor -> Cursor.read(cursor, VideoId::new, Position::new)));
    }

    private RecordingPage page(Call<?> call, Optional<Position> after) {
        var found = own.list(call.caller(), after, PAGE + 1);
        var page = found.subList(0, Math.min(PAGE, found.size()));
        return new RecordingPage(
                page.stream().map(RecordingRoutes::response).toList(),
                Optional.of(page).filter(_ -> found.size() > PAGE).map(RecordingRoutes::end));
    }

    private static String end(List<Recording> page) {
        return Cursor.write(page.getLast().createdAt(), page.getLast().id());
    }

    private UploadResponse begin(Call<UploadRequest> call) {
        var asked = call.body();
        var begun = begin.begin(call.caller().account(), asked.name().text(), asked.bytes());
        return new UploadResponse(response(begun), "/api/recordings/" + begun.id() + "/content", Piece.GRAIN);
    }

    private Received receive(Call<Void> call) {
        own.of(call.caller(), id(call));
        var piece = ContentRange.read(call.header("Content-Range"));
        long received = receive.receive(call.caller(), id(call), piece, call.stream());
        return new Received(received, received == piece.whole());
    }

    private RecordingResponse caption(Call<CaptionRequest> call) {
        var asked = call.body();
        return response(caption.caption(call.caller(), id(call), asked.language(), asked.track()));
    }

    private RecordingPage remove(Call<Void> call) {
        remove.remove(call.caller(), id(call));
        return page(call, Optional.empty());
    }

    private static VideoId id(Call<?> call) {
        return new VideoId(call.id());
    }

    private static RecordingResponse response(Recording recording) {
        return new RecordingResponse(
                recording.id(),
                recording.name(),
                recording.status(),
                recording.failure(),
                recording.millis(),
                recording.bytes(),
                recording.captions().stream().sorted().toList(),
                recording.createdAt());
    }
}
