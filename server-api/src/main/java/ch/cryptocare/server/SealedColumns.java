package ch.cryptocare.server;

import ch.cryptocare.server.auth.AuthModule;
import ch.cryptocare.server.certificates.CertificatesModule;
import ch.cryptocare.server.legal.LegalModule;
import ch.cryptocare.server.payments.PaymentsModule;
import ch.cryptocare.server.platform.seal.SealedColumn;
import ch.cryptocare.server.scheduling.SchedulingModule;
import ch.cryptocare.server.telehealth.TelehealthModule;
import java.util.List;
import java.util.stream.Stream;

/** All that is sealed in the database, module by module. */
final class SealedColumns {
    static final List<SealedColumn<?>> ALL = Stream.of(
                    AuthModule.SEALED,
                    PaymentsModule.SEALED,
                    SchedulingModule.SEALED,
                    TelehealthModule.SEALED,
                    CertificatesModule.SEALED,
                    LegalModule.SEALED)
            .<SealedColumn<?>>flatMap(List::stream)
            .toList();

    private SealedColumns() {}
}
