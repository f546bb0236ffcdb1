package ch.cryptocare.common.contract.learning;

import static ch.cryptocare.common.contract.Access.AUTHOR;
import static ch.cryptocare.common.contract.Access.SIGNED_WEBHOOK;
import static ch.cryptocare.common.contract.Endpoint.create;
import static ch.cryptocare.common.contract.Endpoint.get;
import static ch.cryptocare.common.contract.Endpoint.post;
import static ch.cryptocare.common.contract.Endpoint.put;
import static ch.cryptocare.common.problem.ProblemType.NOT_FOUND;
import static ch.cryptocare.common.problem.ProblemType.RECORDING_IN_USE;
import static ch.cryptocare.common.problem.ProblemType.RECORDING_NOT_READY;
import static ch.cryptocare.common.problem.ProblemType.REQUEST_IN_PROGRESS;
import static ch.cryptocare.common.problem.ProblemType.SIGNATURE_INVALID;
import static ch.cryptocare.common.problem.ProblemType.TOO_MANY_REQUESTS;

import ch.cryptocare.common.contract.Endpoint;
import java.util.List;
import java.util.Map;

/** Recordings for courses: each trainer has their own, administrators see all. */
public interface RecordingApi {
    /** In bytes: a track of captions, with all that JSON makes of it. */
    int LARGEST_TRACK = 600 * 1024;

    Endpoint<RecordingQuery, RecordingPage> RECORDINGS = get(
                    "/api/recordings", RecordingQuery.class, RecordingPage.class, "One's recordings, the newest first")
            .by(AUTHOR);

    Endpoint<UploadRequest, UploadResponse> BEGIN_UPLOAD = create(
                    "/api/recordings",
                    UploadRequest.class,
                    UploadResponse.class,
                    "Begin to upload a recording; what has not arrived after a day is forgotten")
            .by(AUTHOR)
            .or(TOO_MANY_REQUESTS);

    Endpoint<Void, Void> CONTENT = put(
                    "/api/recordings/{id}/content",
                    "The next piece of a recording; 308 as long as something is missing, and Range tells what is there")
            .by(AUTHOR)
            .or(NOT_FOUND, RECORDING_NOT_READY, REQUEST_IN_PROGRESS);

    Endpoint<Void, RecordingResponse> RECORDING = get(
                    "/api/recordings/{id}", RecordingResponse.class, "Where a recording stands")
            .by(AUTHOR)
            .or(NOT_FOUND);

    Endpoint<CaptionRequest, RecordingResponse> CAPTION = post(
                    "/api/recordings/{id}/captions",
                    CaptionRequest.class,
                    RecordingResponse.class,
                    "What is said in a recording, in place of what stood there in this language (WebVTT, up to 256 KiB)")
            .by(AUTHOR)
            .upTo(LARGEST_TRACK)
            .or(NOT_FOUND, RECORDING_NOT_READY);

    Endpoint<Void, RecordingPage> REMOVE_RECORDING = post(
                    "/api/recordings/{id}/removal",
                    Void.class,
                    RecordingPage.class,
                    "Remove a recording that no course shows, or stop its upload")
            .by(AUTHOR)
            .or(NOT_FOUND, RECORDING_IN_USE);

    @SuppressWarnings("rawtypes")
    Endpoint<Void, Map> MUX = post("/api/webhooks/mux", Void.class, Map.class, "Mux reports what became of a recording")
            .by(SIGNED_WEBHOOK)
            .or(SIGNATURE_INVALID);

    List<Endpoint<?, ?>> ENDPOINTS =
            List.of(RECORDINGS, BEGIN_UPLOAD, CONTENT, RECORDING, CAPTION, REMOVE_RECORDING, MUX);
}
