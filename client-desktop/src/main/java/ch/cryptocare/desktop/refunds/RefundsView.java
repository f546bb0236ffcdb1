package ch.cryptocare.desktop.refunds;

import ch.cryptocare.common.contract.scheduling.RefundEntry;
import ch.cryptocare.desktop.export.Exports;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.notices.Notices;
import ch.cryptocare.desktop.parts.Buttons;
import ch.cryptocare.desktop.parts.Card;
import ch.cryptocare.desktop.parts.Choice;
import ch.cryptocare.desktop.parts.EmptyState;
import ch.cryptocare.desktop.parts.Entry;
import ch.cryptocare.desktop.parts.Field;
import ch.cryptocare.desktop.parts.Icons;
import ch.cryptocare.desktop.parts.Page;
import ch.cryptocare.desktop.parts.PagedPane;
import ch.cryptocare.desktop.parts.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;

/** Refunds, by what they wait for; one looked at closely at the side. */
public final class RefundsView extends BorderPane {
    private static final double FIELD = 220;

    private final RefundsViewModel model;
    private final Text text;

    public RefundsView(RefundsViewModel model, Text text, Notices notices, Exports exports) {
        this.model = model;
        this.text = text;
        setCenter(new Page(text.of("place.refunds"), text.of("refunds.why"))
                .actions(
                        exports.button(model::table), Buttons.plain(text.of("reload"), Feather.REFRESH_CW, model::load))
                .add(
                        new Card(filters()),
                        new Card(new PagedPane<>(model.refunds, text, notices, this::refund, this::none))));
        model.open.subscribe(open -> setRight(
                open.map(refund -> new RefundPanel(refund, model, text)).orElse(null)));
    }

    private Node filters() {
        var line = new FlowPane(12, 12, wide(new Field<>(text.of("refunds.state"), states())));
        if (model.scopes.size() > 1) line.getChildren().add(wide(new Field<>(text.of("refunds.scope"), scopes())));
        return line;
    }

    private static Field<?> wide(Field<?> field) {
        field.setPrefWidth(FIELD);
        return field;
    }

    private ComboBox<Optional<RefundState>> states() {
        ComboBox<Optional<RefundState>> box =
                Choice.by(state -> state.map(text::of).orElse(text.of("refunds.state.any")));
        box.getItems()
                .setAll(Stream.concat(
                                Stream.of(Optional.<RefundState>empty()),
                                Arrays.stream(RefundState.values()).map(Optional::of))
                        .toList());
        box.valueProperty().bindBidirectional(model.state);
        return box;
    }

    private ComboBox<RefundScope> scopes() {
        var box = Choice.of(model.scopes, text);
        box.valueProperty().bindBidirectional(model.scope);
        return box;
    }

    private Node refund(RefundEntry refund) {
        var state = RefundState.of(refund);
        Runnable open = () -> model.open.set(Optional.of(refund));
        var spoken = String.join(", ", model.whom(refund), model.amount(refund), text.of(state));
        var row = new Entry(
                Icons.round(Feather.CORNER_UP_LEFT),
                model.whom(refund),
                model.amount(refund) + " · " + text.formats().date(refund.owedAt()),
                List.of(Words.badge(text.of(state), colour(state))),
                Buttons.icon(spoken, Feather.CHEVRON_RIGHT, open));
        row.setOnMouseClicked(_ -> open.run());
        return row;
    }

    private Node none() {
        return new EmptyState(Feather.CORNER_UP_LEFT, text.of("refunds.none"), text.of("refunds.none.why"));
    }

    static String colour(RefundState state) {
        return switch (state) {
            case OWED -> "accent";
            case WAITING, FAILED -> "warning";
            case SENDING -> "neutral";
            case SENT -> "success";
        };
    }
}
