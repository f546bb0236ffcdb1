package ch.cryptocare.desktop.availability;

import ch.cryptocare.common.contract.scheduling.ServiceDetails;
import ch.cryptocare.common.value.ConsultationMode;
import ch.cryptocare.desktop.availability.WindowDraft.Scope;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.parts.Buttons;
import ch.cryptocare.desktop.parts.Icons;
import ch.cryptocare.desktop.parts.TimeField;
import ch.cryptocare.desktop.parts.Words;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** From when until when, to be typed; what is seldom needed stays behind a small picture. */
final class WindowRow extends VBox {
    private final WindowDraft window;
    private final Text text;
    private final String day;
    private final HBox row;
    private final TimeField from;
    private final TimeField to;
    private final Label night = Words.muted("");
    private final Label only = Words.muted("");

    /** @param day what it belongs to, for who only hears it */
    WindowRow(WindowDraft window, String day, Text text, Runnable remove) {
        this.window = window;
        this.text = text;
        this.day = day;
        var fields = new Fields(text);
        from = fields.time(text.of("week.from", day), window.from);
        to = fields.time(text.of("week.to", day), window.to);
        night.setWrapText(false);
        window.from.text.subscribe(this::drawNight);
        window.to.text.subscribe(this::drawNight);
        drawNight();
        var removing = Buttons.icon(text.of("week.remove", day, window.from.text.get()), Feather.X, remove);
        row = new HBox(8, from, Words.muted("–"), to, night, removing);
        row.setAlignment(Pos.CENTER_LEFT);
        only.setManaged(false);
        getChildren().addAll(row, only, fields.fault(window.from.wrong, window.to.wrong));
        setSpacing(4);
    }

    /** With the choice for what it is open. */
    WindowRow scoped(List<ServiceDetails> services) {
        row.getChildren().add(row.getChildren().size() - 1, scope(services));
        return this;
    }

    void focus() {
        from.requestFocus();
    }

    private void drawNight() {
        night.setText(window.isOverNight() ? text.of("week.next-day") : "");
        night.setManaged(window.isOverNight());
        night.setVisible(window.isOverNight());
    }

    private Node scope(List<ServiceDetails> services) {
        var menu = new MenuButton();
        menu.setGraphic(Icons.of(Feather.FILTER));
        menu.getStyleClass().addAll("flat", "no-arrow", "hours-menu");
        menu.setTooltip(new Tooltip(text.of("scope.hint")));
        var group = new ToggleGroup();
        menu.getItems().add(item(group, Scope.EVERYTHING, text.of("scope.everything")));
        menu.getItems().add(new SeparatorMenuItem());
        for (var mode : ConsultationMode.values())
            menu.getItems()
                    .add(item(group, new Scope(Optional.empty(), Optional.of(mode)), text.of("scope.only." + mode)));
        menu.getItems().add(new SeparatorMenuItem());
        for (var service : services) {
            if (service.withdrawn()) continue;
            var name = text.of("scope.only", OfferedWords.name(service, text));
            menu.getItems().add(item(group, new Scope(Optional.of(service.id()), Optional.empty()), name));
        }
        window.scope.subscribe(now -> {
            var words = words(now, services);
            only.setText(words);
            only.setVisible(!words.isEmpty());
            only.setManaged(!words.isEmpty());
            menu.setAccessibleText(text.of("scope.spoken", day, words.isEmpty() ? text.of("scope.everything") : words));
        });
        return menu;
    }

    private RadioMenuItem item(ToggleGroup group, Scope scope, String words) {
        var item = new RadioMenuItem(words);
        item.setToggleGroup(group);
        item.setSelected(window.scope.get().equals(scope));
        item.setOnAction(_ -> window.scope.set(scope));
        return item;
    }

    private String words(Scope scope, List<ServiceDetails> services) {
        var service = scope.service()
                .flatMap(id ->
                        services.stream().filter(one -> one.id().equals(id)).findFirst())
                .map(one -> text.of("scope.only", OfferedWords.name(one, text)));
        return service.or(() -> scope.mode().map(mode -> text.of("scope.only." + mode)))
                .orElse("");
    }
}
