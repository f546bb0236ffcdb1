package ch.cryptocare.server.learning.domain;

import java.time.Instant;

/** Where a version of a course stands between its first word and the version that takes its place. */
public sealed interface VersionState {
    /** Still written at. */
    record Draft() implements VersionState {}

    /** Nothing of it changes any more. */
    record InReview(Instant since) implements VersionState {}

    /** What the catalogue shows. */
    record Published(Instant submitted, Instant at) implements VersionState {}

    /** Out of the catalogue, and kept for whoever follows it. */
    record Superseded(Instant submitted, Instant published, Instant at) implements VersionState {}
}
