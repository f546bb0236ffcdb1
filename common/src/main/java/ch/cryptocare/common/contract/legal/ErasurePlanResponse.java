package ch.cryptocare.common.contract.legal;

import java.util.List;

/**
 * What an erasure would do, if it were done now.
 *
 * @param refundsOwedSats money that is still owed to the person, and can be paid to nobody afterwards
 */
public record ErasurePlanResponse(
        List<HoldingResponse> holdings, List<ErasureObstacle> obstacles, long refundsOwedSats) {}
