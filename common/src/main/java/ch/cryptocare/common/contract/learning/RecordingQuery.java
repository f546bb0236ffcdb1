package ch.cryptocare.common.contract.learning;

import java.util.Optional;

/** @param cursor the previous page's {@code nextCursor} */
public record RecordingQuery(Optional<String> cursor) {}
