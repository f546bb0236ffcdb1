package ch.cryptocare.common.contract.learning;

/**
 * Where to send a file, in pieces that follow each other, each as {@code PUT} with {@code Content-Range: bytes 0-262143/900000};
 * all but the last are a multiple of {@code pieceBytes}. As long as something is missing, the answer is 308, and its
 * {@code Range: bytes=0-262143} tells what is there: nothing when it says nothing. An empty {@code PUT} with
 * {@code Content-Range: bytes *}{@code /900000} asks for that. 200 is the end.
 *
 * @param address below this server when it begins with a slash; elsewhere, whoever knows it may send there without signing in
 */
public record UploadResponse(RecordingResponse recording, String address, int pieceBytes) {}
