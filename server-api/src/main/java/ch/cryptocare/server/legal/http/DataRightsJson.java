package ch.cryptocare.server.legal.http;

import ch.cryptocare.common.contract.legal.ErasureResponse;
import ch.cryptocare.common.contract.legal.ErasureStatus;
import ch.cryptocare.common.contract.legal.ExportResponse;
import ch.cryptocare.common.contract.legal.ExportStatus;
import ch.cryptocare.common.contract.legal.HoldingFate;
import ch.cryptocare.common.contract.legal.HoldingReason;
import ch.cryptocare.common.contract.legal.HoldingResponse;
import ch.cryptocare.server.legal.domain.DataExport;
import ch.cryptocare.server.legal.domain.DataExport.Packed;
import ch.cryptocare.server.legal.domain.Erasure;
import ch.cryptocare.server.legal.usecases.Erasures;
import ch.cryptocare.server.legal.usecases.Receipts;
import ch.cryptocare.server.platform.PersonalRecords.Holding;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Exports and erasures, as whoever asked for them sees them. */
final class DataRightsJson {
    private final Erasures erasures;
    private final Receipts receipts;
    private final InstantSource clock;

    DataRightsJson(Erasures erasures, Receipts receipts, InstantSource clock) {
        this.erasures = erasures;
        this.receipts = receipts;
        this.clock = clock;
    }

    ExportResponse of(DataExport export) {
        return new ExportResponse(
                export.id(),
                ExportStatus.valueOf(export.at(clock.instant()).name()),
                export.askedAt(),
                export.packed().map(Packed::bytes),
                export.packed().map(Packed::endsAt));
    }

    ErasureResponse of(Erasure erasure) {
        return new ErasureResponse(
                erasure.id(),
                status(erasure),
                erasure.askedAt(),
                erasure.dueAt(),
                doneAt(erasure),
                receipts.of(erasure),
                erasures.report(erasure.id()).stream().map(DataRightsJson::of).toList());
    }

    static HoldingResponse of(Holding holding) {
        return new HoldingResponse(
                holding.table(),
                holding.rows(),
                HoldingFate.valueOf(holding.fate().name()),
                holding.reason().map(reason -> HoldingReason.valueOf(reason.name())),
                holding.until());
    }

    private static ErasureStatus status(Erasure erasure) {
        return switch (erasure.outcome()) {
            case Erasure.Waiting _ -> ErasureStatus.WAITING;
            case Erasure.Stopped _ -> ErasureStatus.STOPPED;
            case Erasure.Done _ -> ErasureStatus.DONE;
        };
    }

    private static Optional<Instant> doneAt(Erasure erasure) {
        return erasure.outcome() instanceof Erasure.Done done ? Optional.of(done.at()) : Optional.empty();
    }
}
