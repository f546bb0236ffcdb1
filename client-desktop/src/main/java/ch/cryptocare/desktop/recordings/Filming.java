package ch.cryptocare.desktop.recordings;

import ch.cryptocare.common.value.VideoId;
import ch.cryptocare.desktop.api.ServerApi;
import ch.cryptocare.desktop.async.Background;
import ch.cryptocare.desktop.async.Ticker;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.notices.Notices;
import ch.cryptocare.desktop.parts.ChooseFile;
import ch.cryptocare.desktop.parts.Dialogs;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;

/** Lets any place choose a film, or send one. */
public record Filming(
        Uploads uploads,
        ServerApi api,
        Background background,
        Ticker ticker,
        Dialogs dialogs,
        Notices notices,
        Text text,
        ChooseFile files) {

    /**
     * @param film what is chosen
     * @param ready told when what was prepared can be shown
     */
    public FilmPane pane(ObjectProperty<Optional<VideoId>> film, Runnable ready) {
        var model = new FilmViewModel(film, api, uploads, background, notices, ready);
        return new FilmPane(model, text, notices, dialogs, files, ticker);
    }
}
