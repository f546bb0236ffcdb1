package ch.cryptocare.desktop.availability;

import ch.cryptocare.common.contract.scheduling.AbsenceResponse;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.parts.Buttons;
import ch.cryptocare.desktop.parts.Card;
import ch.cryptocare.desktop.parts.DateField;
import ch.cryptocare.desktop.parts.EmptyState;
import ch.cryptocare.desktop.parts.Field;
import ch.cryptocare.desktop.parts.Icons;
import ch.cryptocare.desktop.parts.Row;
import ch.cryptocare.desktop.parts.TimeField;
import ch.cryptocare.desktop.parts.Words;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** When somebody is away: those that are known, and one to be entered. */
final class AbsencesSection extends VBox {
    private final AbsencesViewModel model;
    private final Text text;
    private final Fields fields;
    private final VBox list = new VBox();

    AbsencesSection(AbsencesViewModel model, AvailabilityViewModel hours, Text text) {
        this.model = model;
        this.text = text;
        this.fields = new Fields(text);
        hours.edits.latestProperty().subscribe(now -> {
            if (now.isPresent()) draw(hours.zone());
        });
        getChildren()
                .addAll(
                        Card.titled(text.of("absences.new"), Words.muted(text.of("absences.why")), form()),
                        Card.titled(text.of("absences.list"), list));
        setSpacing(16);
    }

    private Node form() {
        var add = Buttons.busyWhile(Buttons.plain(text.of("absences.add"), Feather.PLUS, model::add), model.busy);
        var button = new VBox(add);
        button.getStyleClass().add("hours-beside-field");
        return new FlowPane(
                16,
                12,
                moment("absences.from", model.firstDay, model.wrongStart, "absences.from.time", model.firstTime),
                moment("absences.to", model.lastDay, model.wrongEnd, "absences.to.time", model.lastTime),
                button);
    }

    private Node moment(
            String dayKey,
            ObjectProperty<@Nullable LocalDate> day,
            ObjectProperty<Optional<Wrong>> wrong,
            String timeKey,
            Typed time) {
        var date = new DateField();
        date.valueProperty().bindBidirectional(day);
        var dayField = fields.refusing(new Field<>(text.of(dayKey), date), wrong);
        dayField.setPrefWidth(150);
        return new HBox(8, dayField, fields.named(timeKey, time, new TimeField(), 90));
    }

    private void draw(ZoneId zone) {
        list.getChildren().clear();
        for (var absence : model.absences()) list.getChildren().add(row(absence, zone));
        if (model.absences().isEmpty())
            list.getChildren().add(new EmptyState(Feather.SUN, text.of("absences.none"), text.of("absences.none.why")));
    }

    private Node row(AbsenceResponse absence, ZoneId zone) {
        var stretch = stretch(absence, zone);
        return new Row(
                Icons.round(Feather.SUN),
                stretch,
                "",
                Buttons.icon(text.of("absences.remove", stretch), Feather.TRASH_2, () -> model.remove(absence)));
    }

    /** Whole days without their midnights. */
    private String stretch(AbsenceResponse absence, ZoneId zone) {
        var formats = text.formats().in(zone);
        var first = absence.start().atZone(zone).toLocalDate();
        boolean whole = formats.time(absence.start()).equals("00:00")
                && formats.time(absence.end()).equals("00:00");
        if (!whole)
            return text.of(
                    "calendar.from-to", formats.dateAndTime(absence.start()), formats.dateAndTime(absence.end()));
        var last = absence.end().atZone(zone).toLocalDate().minusDays(1);
        return first.equals(last)
                ? formats.date(first)
                : text.of("calendar.from-to", formats.date(first), formats.date(last));
    }
}
