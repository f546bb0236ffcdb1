package ch.cryptocare.server.certificates;

import java.util.UUID;

/** A certificate was issued; its document is still to be drawn. */
public record CertificateIssued(UUID certificateId) {}
