package ch.cryptocare.common.contract.learning;

import java.util.List;
import java.util.Optional;

/** A page of recordings, the newest first. */
public record RecordingPage(List<RecordingResponse> items, Optional<String> nextCursor) {}
