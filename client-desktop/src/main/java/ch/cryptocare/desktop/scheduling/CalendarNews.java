package ch.cryptocare.desktop.scheduling;

import ch.cryptocare.common.contract.scheduling.AgendaChange;
import ch.cryptocare.desktop.api.LiveUpdates;
import ch.cryptocare.desktop.api.ServerEvent;

/** Brings what others change into the calendar that is open, at once. */
public final class CalendarNews implements LiveUpdates.Listener {
    private final CalendarViewModel model;
    private final QueueViewModel queue;

    public CalendarNews(CalendarViewModel model, QueueViewModel queue) {
        this.model = model;
        this.queue = queue;
    }

    @Override
    public void heard(ServerEvent event) {
        event.as(AgendaChange.class).map(AgendaChange::practitionerId).ifPresentOrElse(model::changed, model::load);
        queue.load();
    }

    /** Something may have changed before anybody listened. */
    @Override
    public void connected() {
        model.load();
        queue.load();
    }
}
