package ch.cryptocare.server.certificates.db;

import static ch.cryptocare.server.tables.certificates.Tables.CERTIFICATE;
import static ch.cryptocare.server.tables.certificates.Tables.DOCUMENT;
import static ch.cryptocare.server.tables.certificates.Tables.ISSUER_KEY;

import ch.cryptocare.server.platform.seal.SealedColumn;
import java.util.List;
import java.util.UUID;

/** All that this module seals. */
public final class SealedByCertificates {
    public static final List<SealedColumn<?>> COLUMNS = List.of(
            new SealedColumn<>(CERTIFICATE.HOLDER, CERTIFICATE.ID, SealedByCertificates::holder),
            new SealedColumn<>(DOCUMENT.BYTES, DOCUMENT.CERTIFICATE_ID, SealedByCertificates::bytes),
            new SealedColumn<>(ISSUER_KEY.PRIVATE_KEY, ISSUER_KEY.ID, SealedByCertificates::privateKey));

    private SealedByCertificates() {}

    static String holder(UUID certificate) {
        return "certificates.certificate.holder/" + certificate;
    }

    static String bytes(UUID certificate) {
        return "certificates.document.bytes/" + certificate;
    }

    static String privateKey(UUID key) {
        return "certificates.issuer_key.private_key/" + key;
    }
}
