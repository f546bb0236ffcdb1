package ch.cryptocare.common.contract.operations;

import java.util.Optional;

/** {@code cursor} is the previous page's {@code nextCursor}. */
public record FailedJobListQuery(Optional<String> cursor) {}
