package ch.cryptocare.common.contract.authoring;

/** Which version somebody has read. */
public record VersionRequest(int version) {}
