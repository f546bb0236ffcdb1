package ch.cryptocare.common.contract.auth;

import ch.cryptocare.common.value.MemberPosition;
import java.time.Instant;
import java.util.UUID;

/** Somebody who belongs to an organization, as the others see them: without their address. */
public record MemberSummary(UUID id, String name, MemberPosition position, boolean manager, Instant since) {
    @Override
    public String toString() {
        return "MemberSummary[" + id + "]";
    }
}
