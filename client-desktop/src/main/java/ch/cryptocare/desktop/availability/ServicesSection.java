package ch.cryptocare.desktop.availability;

import ch.cryptocare.common.contract.scheduling.ServiceDetails;
import ch.cryptocare.common.value.ConsultationMode;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.parts.Buttons;
import ch.cryptocare.desktop.parts.Card;
import ch.cryptocare.desktop.parts.Dialogs;
import ch.cryptocare.desktop.parts.EmptyState;
import ch.cryptocare.desktop.parts.Icons;
import ch.cryptocare.desktop.parts.Words;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** For what somebody can be booked, in the order in which patients see it. */
final class ServicesSection extends VBox {
    private final OfferedViewModel model;
    private final Dialogs dialogs;
    private final Text text;
    private final VBox list = new VBox();

    ServicesSection(OfferedViewModel model, AvailabilityViewModel hours, Dialogs dialogs, Text text) {
        this.model = model;
        this.dialogs = dialogs;
        this.text = text;
        hours.edits.latestProperty().subscribe(_ -> draw());
        var add = Buttons.plain(
                text.of("services.add"),
                Feather.PLUS,
                () -> ServiceDialog.show(model, OfferedDraft.fresh(), Optional.empty(), dialogs, text));
        getChildren().add(new Card(Words.muted(text.of("services.why")), list, add));
    }

    private void draw() {
        list.getChildren().clear();
        for (var service : model.services()) list.getChildren().add(row(service));
        if (model.services().isEmpty())
            list.getChildren()
                    .add(new EmptyState(Feather.CLIPBOARD, text.of("services.none"), text.of("services.none.why")));
    }

    private Node row(ServiceDetails service) {
        var name = OfferedWords.name(service, text);
        var icon = service.mode() == ConsultationMode.VIDEO ? Feather.VIDEO : Feather.MAP_PIN;
        var title = new HBox(8, Words.strong(name));
        if (service.withdrawn()) title.getChildren().add(Words.badge(text.of("services.is-withdrawn"), "warning"));
        var about = Words.muted(OfferedWords.about(service, model.francs(service.priceSats()), text));
        var words = new VBox(2, title, about);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(Icons.round(icon), words, actions(service, name));
        row.getStyleClass().add("row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node actions(ServiceDetails service, String name) {
        var all = model.services();
        var up = Buttons.icon(text.of("services.up", name), Feather.ARROW_UP, () -> model.move(service, -1));
        up.setDisable(all.getFirst().id().equals(service.id()));
        var down = Buttons.icon(text.of("services.down", name), Feather.ARROW_DOWN, () -> model.move(service, 1));
        down.setDisable(all.getLast().id().equals(service.id()));
        var change = Buttons.icon(
                text.of("services.change", name),
                Feather.EDIT_2,
                () -> ServiceDialog.show(model, OfferedDraft.of(service), Optional.of(service), dialogs, text));
        var withdraw = service.withdrawn()
                ? Buttons.icon(
                        text.of("services.offer", name), Feather.ROTATE_CCW, () -> model.withdraw(service, false))
                : Buttons.icon(text.of("services.withdraw", name), Feather.EYE_OFF, () -> ask(service, name));
        var row = new HBox(2, up, down, change, withdraw);
        row.setAlignment(Pos.CENTER_RIGHT);
        row.setMinWidth(HBox.USE_PREF_SIZE);
        return row;
    }

    private void ask(ServiceDetails service, String name) {
        dialogs.ask(
                text.of("services.withdraw.ask", name),
                text.of("services.withdraw.why"),
                text.of("services.withdraw.yes"),
                () -> model.withdraw(service, true));
    }
}
