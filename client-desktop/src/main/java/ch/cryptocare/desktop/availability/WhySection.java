package ch.cryptocare.desktop.availability;

import ch.cryptocare.common.contract.scheduling.ServiceDetails;
import ch.cryptocare.common.contract.scheduling.SlotVerdict;
import ch.cryptocare.common.contract.scheduling.SlotVerdictPage;
import ch.cryptocare.common.contract.scheduling.SlotVerdictResult;
import ch.cryptocare.common.value.ServiceTypeId;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.parts.Buttons;
import ch.cryptocare.desktop.parts.Card;
import ch.cryptocare.desktop.parts.Choice;
import ch.cryptocare.desktop.parts.DateField;
import ch.cryptocare.desktop.parts.Field;
import ch.cryptocare.desktop.parts.Icons;
import ch.cryptocare.desktop.parts.TimeField;
import ch.cryptocare.desktop.parts.Words;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A time, and what each filter says of it. */
final class WhySection extends VBox {
    private final WhyViewModel model;
    private final AvailabilityViewModel hours;
    private final Text text;
    private final Fields fields;
    private final VBox answer = new VBox();

    WhySection(WhyViewModel model, AvailabilityViewModel hours, Text text) {
        this.model = model;
        this.hours = hours;
        this.text = text;
        this.fields = new Fields(text);
        var saved = Words.muted(text.of("why.as-saved"));
        saved.visibleProperty().bind(hours.edits.dirtyProperty());
        saved.managedProperty().bind(hours.edits.dirtyProperty());
        getChildren().addAll(new Card(Words.muted(text.of("why.why")), question(), saved), answer);
        setSpacing(16);
        model.answer.subscribe(page -> draw(page));
    }

    private Node question() {
        var date = new DateField();
        date.valueProperty().bindBidirectional(model.date);
        var day = fields.refusing(new Field<>(text.of("why.date"), date), model.wrongDate);
        day.setPrefWidth(150);
        var time = fields.named("why.time", model.time, new TimeField(), 90);
        time.control.setId("why-time");
        time.control.setOnAction(_ -> model.ask());
        var ask = Buttons.busyWhile(Buttons.plain(text.of("why.ask"), model::ask), model.busy);
        var beside = new VBox(ask);
        beside.getStyleClass().add("hours-beside-field");
        return new FlowPane(16, 12, day, time, service(), beside);
    }

    private Node service() {
        ComboBox<ServiceTypeId> box = Choice.by(id -> model.services().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(one -> OfferedWords.name(one, text))
                .orElse(""));
        var field = new Field<>(text.of("why.service"), box);
        field.setPrefWidth(220);
        hours.edits
                .latestProperty()
                .subscribe(_ -> box.getItems()
                        .setAll(model.services().stream()
                                .map(ServiceDetails::id)
                                .toList()));
        box.valueProperty().bindBidirectional(model.service);
        return field;
    }

    private void draw(Optional<SlotVerdictPage> page) {
        answer.getChildren().clear();
        page.ifPresent(now -> answer.getChildren().add(verdicts(now)));
    }

    private Node verdicts(SlotVerdictPage page) {
        var zone = ZoneId.of(page.zone());
        var words = new VerdictWords(text, zone);
        var formats = text.formats().in(zone);
        var asked = text.of(
                "why.moment", formats.weekday(page.start().atZone(zone).toLocalDate()), formats.time(page.start()));
        var card = Card.titled(capital(text.of(page.offered() ? "why.offered" : "why.not-offered", asked)));
        page.items().stream()
                .filter(verdict -> verdict.result() == SlotVerdictResult.FAILED)
                .forEach(verdict -> card.getChildren().add(Words.body(words.sentence(verdict))));
        var rows = new VBox(2);
        for (var verdict : page.items()) rows.getChildren().add(row(verdict, words));
        card.getChildren().add(rows);
        return card;
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private Node row(SlotVerdict verdict, VerdictWords words) {
        var name = Words.strong(text.of("SlotFilter." + verdict.filter()));
        var sentence = Words.muted(words.sentence(verdict));
        var lines = new VBox(1, name, sentence);
        HBox.setHgrow(lines, Priority.ALWAYS);
        var icon = Icons.of(icon(verdict.result()));
        var row = new HBox(12, icon, lines, Words.badge(text.of(verdict.result()), colour(verdict.result())));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().addAll("verdict", "verdict-" + colour(verdict.result()));
        return row;
    }

    private static Feather icon(SlotVerdictResult result) {
        return switch (result) {
            case PASSED -> Feather.CHECK;
            case FAILED -> Feather.X;
            case NOT_LOOKED_AT -> Feather.MINUS;
        };
    }

    private static String colour(SlotVerdictResult result) {
        return switch (result) {
            case PASSED -> "success";
            case FAILED -> "danger";
            case NOT_LOOKED_AT -> "neutral";
        };
    }
}
