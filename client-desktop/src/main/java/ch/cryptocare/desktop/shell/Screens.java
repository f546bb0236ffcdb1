package ch.cryptocare.desktop.shell;

import ch.cryptocare.desktop.api.ServerApi;
import ch.cryptocare.desktop.async.Background;
import ch.cryptocare.desktop.home.HomeView;
import ch.cryptocare.desktop.home.HomeViewModel;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.notices.Notices;
import ch.cryptocare.desktop.parts.Dialogs;
import ch.cryptocare.desktop.parts.EmptyState;
import ch.cryptocare.desktop.place.Navigator;
import ch.cryptocare.desktop.place.Place;
import ch.cryptocare.desktop.preferences.PreferencesView;
import ch.cryptocare.desktop.proof.Proofs;
import ch.cryptocare.desktop.theme.Theme;
import java.time.InstantSource;
import java.time.ZoneId;
import org.kordamp.ikonli.feather.Feather;

/** From a place to what is seen there: the one list of all screens. */
public record Screens(
        Desk desk,
        ServerApi api,
        Background background,
        Navigator navigator,
        Notices notices,
        Dialogs dialogs,
        Proofs proofs,
        Text text,
        Theme theme,
        InstantSource clock,
        ZoneId zone) {

    Screen open(Place place) {
        return switch (place) {
            case Place.Home _ -> home();
            case Place.People _, Place.PersonOf _, Place.Practices _, Place.PracticeOf _ ->
                new Screen(() -> new EmptyState(Feather.TOOL, "…", "…"), () -> {});
            case Place.Preferences _ -> preferences();
        };
    }

    private Screen home() {
        var account = desk.who().orElseThrow().account();
        var model = new HomeViewModel(account, api, background, notices, text, clock, zone);
        return new Screen(
                () -> new HomeView(model, text, notices, dialogs, id -> navigator.go(new Place.PracticeOf(id))),
                model::load);
    }

    private Screen preferences() {
        return new Screen(() -> new PreferencesView(text, theme, api.server().toString()), () -> {});
    }
}
