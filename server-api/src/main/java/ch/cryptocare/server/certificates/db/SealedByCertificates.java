package ch.cryptocare.server.certificates.db;

import static ch.cryptocare.server.tables.certificates.Tables.CERTIFICATE;
import static ch.cryptocare.server.tables.certificates.Tables.DOCUMENT;

import ch.cryptocare.server.platform.seal.SealedColumn;
import java.util.List;
import java.util.UUID;

/** All that this module seals. */
public final class SealedByCertificates {
    public static final List<SealedColumn<?>> COLUMNS = List.of(
            new SealedColumn<>(CERTIFICATE.HOLDER, CERTIFICATE.ID, SealedByCertificates::holder),
            new SealedColumn<>(DOCUMENT.BYTES, DOCUMENT.CERTIFICATE_ID, SealedByCertificates::bytes));

    private SealedByCertificates() {}

    static String holder(UUID certificate) {
        return "certificates.certificate.holder/" + certificate;
    }

    static String bytes(UUID certificate) {
        return "certificates.document.bytes/" + certificate;
    }
}
