package ch.cryptocare.desktop.availability;

import ch.cryptocare.common.contract.scheduling.AgendaChange;
import ch.cryptocare.desktop.api.LiveUpdates;
import ch.cryptocare.desktop.api.ServerEvent;

/** Brings what others change into the hours that are open; what is typed stays. */
public final class AvailabilityNews implements LiveUpdates.Listener {
    private final AvailabilityViewModel model;

    public AvailabilityNews(AvailabilityViewModel model) {
        this.model = model;
    }

    @Override
    public void heard(ServerEvent event) {
        event.as(AgendaChange.class).map(AgendaChange::practitionerId).ifPresent(model::changedElsewhere);
    }

    /** Something may have changed before anybody listened. */
    @Override
    public void connected() {
        model.reload();
    }
}
