package ch.cryptocare.desktop.home;

import ch.cryptocare.desktop.api.LiveUpdates;
import ch.cryptocare.desktop.api.ServerEvent;

/** Brings what happens in the practice to the day that is shown at home. */
public record HomeNews(HomeViewModel model) implements LiveUpdates.Listener {
    @Override
    public void heard(ServerEvent event) {
        model.loadDay();
    }

    @Override
    public void connected() {
        model.loadDay();
    }
}
