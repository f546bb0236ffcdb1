package ch.cryptocare.desktop.ledger;

import ch.cryptocare.common.contract.payments.InvoiceStatus;
import ch.cryptocare.common.contract.scheduling.AppointmentStatus;
import ch.cryptocare.common.contract.scheduling.LedgerEntry;
import ch.cryptocare.desktop.export.Exports;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.notices.Notices;
import ch.cryptocare.desktop.parts.Buttons;
import ch.cryptocare.desktop.parts.Card;
import ch.cryptocare.desktop.parts.Choice;
import ch.cryptocare.desktop.parts.DateField;
import ch.cryptocare.desktop.parts.EmptyState;
import ch.cryptocare.desktop.parts.Entry;
import ch.cryptocare.desktop.parts.Field;
import ch.cryptocare.desktop.parts.Icons;
import ch.cryptocare.desktop.parts.Page;
import ch.cryptocare.desktop.parts.PagedPane;
import ch.cryptocare.desktop.parts.ProblemNote;
import ch.cryptocare.desktop.parts.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Appointments and their payments, filtered, with what they come to. */
public final class LedgerView extends BorderPane {
    private static final double FIELD = 190;

    private final LedgerViewModel model;
    private final Text text;

    public LedgerView(LedgerViewModel model, Text text, Notices notices, Exports exports) {
        this.model = model;
        this.text = text;
        var total = Words.strong("");
        total.textProperty().bind(model.total);
        setCenter(new Page(text.of("ledger.title"), text.of("ledger.why"))
                .actions(exports.button(model::table))
                .add(
                        new Card(filters()),
                        new Card(total, new PagedPane<>(model.entries, text, notices, this::entry, this::none))));
    }

    private Node filters() {
        var from = new Field<>(text.of("ledger.from"), new DateField());
        from.control.valueProperty().bindBidirectional(model.from);
        var to = new Field<>(text.of("ledger.to"), new DateField());
        to.control.valueProperty().bindBidirectional(model.to);
        var fields = new FlowPane(12, 12);
        fields.getChildren()
                .addAll(
                        sized(from),
                        sized(to),
                        sized(new Field<>(text.of("ledger.status"), words(AppointmentStatus.values(), model.status))),
                        sized(new Field<>(text.of("ledger.payment"), words(InvoiceStatus.values(), model.payment))),
                        typed("ledger.least", model.least),
                        typed("ledger.most", model.most),
                        typed("ledger.words", model.words));
        var fault = new ProblemNote("");
        model.fault.subscribe(fault::say);
        return new VBox(12, fields, chosen(), fault, buttons());
    }

    /** What was chosen beside the fields: one practitioner alone, and whose appointments. */
    private Node chosen() {
        var only = Buttons.plain("", Feather.X, () -> {
            model.practitioner.set(Optional.empty());
            model.search();
        });
        model.practitioner.subscribe(one -> {
            only.setText(one.map(entry -> text.of("ledger.only", entry.practitionerName()))
                    .orElse(""));
            only.setVisible(one.isPresent());
            only.setManaged(one.isPresent());
        });
        var line = new FlowPane(12, 8, only);
        if (model.mayChoose) {
            var everybody = new CheckBox(text.of("ledger.everybody"));
            everybody.setOnAction(_ -> {
                model.everybody.set(everybody.isSelected());
                model.search();
            });
            line.getChildren().add(everybody);
        }
        return line;
    }

    private Node buttons() {
        var buttons = new FlowPane(
                8,
                8,
                Buttons.plain(text.of("ledger.clear"), model::clear),
                Buttons.plain(text.of("ledger.search"), Feather.SEARCH, model::search));
        buttons.setAlignment(Pos.CENTER_RIGHT);
        return buttons;
    }

    private Field<TextField> typed(String key, StringProperty value) {
        var field = new Field<>(text.of(key), new TextField());
        field.control.textProperty().bindBidirectional(value);
        field.control.setOnAction(_ -> model.search());
        return sized(field);
    }

    private static <F extends Field<?>> F sized(F field) {
        field.setPrefWidth(FIELD);
        return field;
    }

    private <E extends Enum<E>> ComboBox<Optional<E>> words(E[] all, ObjectProperty<Optional<E>> chosen) {
        ComboBox<Optional<E>> box = Choice.by(one -> one.map(text::of).orElse(text.of("ledger.any")));
        box.getItems()
                .setAll(Stream.concat(
                                Stream.of(Optional.<E>empty()),
                                Arrays.stream(all).map(Optional::of))
                        .toList());
        box.valueProperty().bindBidirectional(chosen);
        return box;
    }

    private Node entry(LedgerEntry entry) {
        var badges = new ArrayList<Label>();
        badges.add(Words.badge(text.of(entry.status()), "neutral"));
        entry.payment().ifPresent(paid -> badges.add(Words.badge(text.of(paid), colour(paid))));
        entry.refund().ifPresent(back -> badges.add(Words.badge(text.of(back), "warning")));
        Button only =
                Buttons.icon(text.of("ledger.only", entry.practitionerName()), Feather.USER, () -> model.onlyOf(entry));
        return new Entry(
                Icons.round(Feather.CALENDAR),
                model.whom(entry),
                model.when(entry) + " · " + model.money(entry),
                badges,
                only);
    }

    private static String colour(InvoiceStatus paid) {
        return switch (paid) {
            case SETTLED, PAID_LATE -> "success";
            case OPEN -> "warning";
            case EXPIRED, CANCELLED -> "neutral";
        };
    }

    private Node none() {
        return new EmptyState(Feather.CALENDAR, text.of("ledger.none"), text.of("ledger.none.why"));
    }
}
