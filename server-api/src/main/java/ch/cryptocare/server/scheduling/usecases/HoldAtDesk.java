package ch.cryptocare.server.scheduling.usecases;

import ch.cryptocare.common.value.AccountId;

/** Takes time for a patient who stands at the desk or telephones. */
public final class HoldAtDesk {
    private final KeptCalendars kept;
    private final HoldSlot holdSlot;

    public HoldAtDesk(KeptCalendars kept, HoldSlot holdSlot) {
        this.kept = kept;
        this.holdSlot = holdSlot;
    }

    /** As {@link HoldSlot#hold}, in a calendar that this keeper keeps. */
    public Held hold(AccountId keeper, HoldRequest request) {
        kept.require(keeper, request.practitioner());
        return holdSlot.hold(request.atDeskOf(keeper));
    }
}
