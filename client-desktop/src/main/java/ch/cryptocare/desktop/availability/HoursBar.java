package ch.cryptocare.desktop.availability;

import ch.cryptocare.common.contract.scheduling.AgendaPractitioner;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.parts.Choice;
import ch.cryptocare.desktop.parts.Words;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Whose hours are seen, and which sheet of them. */
final class HoursBar extends VBox {
    private final AvailabilityViewModel hours;
    private final Consumer<Runnable> leaving;
    private final ComboBox<AgendaPractitioner> whose = Choice.by(AgendaPractitioner::name);
    private final Map<Section, ToggleButton> sheets = new EnumMap<>(Section.class);

    /** @param leaving runs what it is given when nothing unsaved stands in the way */
    HoursBar(AvailabilityViewModel hours, Text text, Consumer<Runnable> leaving) {
        this.hours = hours;
        this.leaving = leaving;
        var title = Words.title(text.of("place.availability"));
        title.setWrapText(false);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        whose.setAccessibleText(text.of("hours.whose"));
        whose.setPrefWidth(240);
        whose.setOnAction(_ -> chosen());
        hours.openedProperty().subscribe(_ -> drawWhose());
        var row = new HBox(16, title, whose);
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(row, sheets(text));
        getStyleClass().add("calendar-bar");
    }

    void show(List<AgendaPractitioner> practitioners) {
        whose.getItems().setAll(practitioners);
        drawWhose();
    }

    void offerPreview(boolean offered) {
        var sheet = sheets.get(Section.PREVIEW);
        if (sheet == null) return;
        sheet.setVisible(offered);
        sheet.setManaged(offered);
    }

    private void drawWhose() {
        hours.practitioner()
                .flatMap(now -> whose.getItems().stream()
                        .filter(one -> one.id().equals(now.id()))
                        .findFirst())
                .ifPresent(whose::setValue);
    }

    /** Stays with whom one is until what is typed may be let go of. */
    private void chosen() {
        var other = whose.getValue();
        if (other == null
                || hours.practitioner()
                        .filter(now -> now.id().equals(other.id()))
                        .isPresent()) return;
        drawWhose();
        leaving.accept(() -> hours.choose(other));
    }

    private FlowPane sheets(Text text) {
        var group = new ToggleGroup();
        var row = new FlowPane(6, 6);
        for (var section : Section.values()) {
            var button = new ToggleButton(text.of(section));
            button.setMinWidth(ToggleButton.USE_PREF_SIZE);
            button.setToggleGroup(group);
            button.getStyleClass().add("person-toggle");
            // One of them is always chosen: pressing it again must not let go of it.
            button.setOnAction(_ -> {
                button.setSelected(true);
                hours.section.set(section);
            });
            sheets.put(section, button);
            row.getChildren().add(button);
        }
        hours.section.subscribe(now -> sheets.forEach((section, button) -> button.setSelected(section == now)));
        return row;
    }
}
