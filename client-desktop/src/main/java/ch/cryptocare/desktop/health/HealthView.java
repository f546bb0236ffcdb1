package ch.cryptocare.desktop.health;

import ch.cryptocare.common.contract.operations.HealthResponse;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.notices.Notices;
import ch.cryptocare.desktop.parts.Buttons;
import ch.cryptocare.desktop.parts.Card;
import ch.cryptocare.desktop.parts.Entry;
import ch.cryptocare.desktop.parts.Icons;
import ch.cryptocare.desktop.parts.LoadedPane;
import ch.cryptocare.desktop.parts.Page;
import ch.cryptocare.desktop.parts.Words;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** How the server is. */
public final class HealthView extends BorderPane {
    private final HealthViewModel model;
    private final Text text;

    public HealthView(HealthViewModel model, Text text, Notices notices) {
        this.model = model;
        this.text = text;
        setCenter(new Page(text.of("place.health"), text.of("health.why"))
                .actions(Buttons.plain(text.of("reload"), Feather.REFRESH_CW, model.health::load))
                .add(new LoadedPane<>(model.health, text, notices, this::health, VBox::new)));
    }

    private Node health(HealthResponse now) {
        var card = Card.titled(model.headline(now), Words.muted(model.asOf()));
        model.findings(now).forEach(one -> card.getChildren().add(finding(one)));
        return card;
    }

    private Node finding(HealthViewModel.Finding finding) {
        List<Label> badges =
                finding.good() ? List.of() : List.of(Words.badge(text.of("health.badge.wrong"), "warning"));
        var picture = Icons.round(finding.good() ? Feather.CHECK : Feather.ALERT_CIRCLE);
        return new Entry(picture, finding.about(), finding.sentence(), badges);
    }
}
