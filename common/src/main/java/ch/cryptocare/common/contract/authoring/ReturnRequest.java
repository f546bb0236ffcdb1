package ch.cryptocare.common.contract.authoring;

/** Why a version is given back to its authors, 1 to 1000 characters. */
public record ReturnRequest(int version, String reason) {}
