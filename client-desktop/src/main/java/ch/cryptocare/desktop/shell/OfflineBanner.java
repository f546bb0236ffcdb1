package ch.cryptocare.desktop.shell;

import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.parts.Buttons;
import ch.cryptocare.desktop.parts.Icons;
import ch.cryptocare.desktop.parts.WhileShown;
import ch.cryptocare.desktop.parts.Words;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** Since when the server is away; what is seen below was loaded before. */
final class OfflineBanner extends HBox {
    OfflineBanner(Connection connection, Text text) {
        var words = Words.body("");
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren()
                .addAll(
                        Icons.of(Feather.WIFI_OFF),
                        words,
                        Buttons.plain(text.of("offline.try-now"), connection::probe));
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("offline-banner");
        WhileShown.hear(
                this,
                () -> connection.offlineSinceProperty().subscribe(since -> {
                    since.ifPresent(moment -> words.setText(
                            text.of("offline.since", text.formats().time(moment))));
                    setVisible(since.isPresent());
                    setManaged(since.isPresent());
                }));
    }
}
