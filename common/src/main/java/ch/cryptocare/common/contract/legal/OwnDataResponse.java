package ch.cryptocare.common.contract.legal;

import java.util.List;
import java.util.Optional;

/** What somebody asked for concerning their data, the latest first; and the erasure that awaits them, if one does. */
public record OwnDataResponse(List<ExportResponse> exports, Optional<ErasureResponse> erasure) {}
