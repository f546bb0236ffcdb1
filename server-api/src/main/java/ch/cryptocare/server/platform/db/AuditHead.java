package ch.cryptocare.server.platform.db;

import java.util.HexFormat;

/** How long the audit log was at some time, and the hash that all of it led to. */
public record AuditHead(long position, String hash) {
    static AuditHead of(long position, byte[] hash) {
        return new AuditHead(position, HexFormat.of().formatHex(hash));
    }
}
