package ch.cryptocare.desktop.refunds;

import ch.cryptocare.common.contract.scheduling.RefundEntry;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.parts.Buttons;
import ch.cryptocare.desktop.parts.Field;
import ch.cryptocare.desktop.parts.QrCode;
import ch.cryptocare.desktop.parts.Words;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One refund looked at closely: to whom, for what, what it waits for, and what can be done. */
final class RefundPanel extends VBox {
    private static final double PIXELS = 3.0;

    private final RefundEntry refund;
    private final RefundsViewModel model;
    private final Text text;

    RefundPanel(RefundEntry refund, RefundsViewModel model, Text text) {
        this.refund = refund;
        this.model = model;
        this.text = text;
        var title = Words.heading(text.of("refunds.one"));
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        var head =
                new HBox(8, title, Buttons.icon(text.of("close"), Feather.X, () -> model.open.set(Optional.empty())));
        head.setAlignment(Pos.CENTER_LEFT);
        var scroll = new ScrollPane(content());
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText(text.of("refunds.one"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
        getStyleClass().add("side-panel");
    }

    private Node content() {
        var state = RefundState.of(refund);
        var name = Words.title(model.whom(refund));
        name.getStyleClass().add("panel-name");
        var content = new VBox(
                14,
                new VBox(6, name, Words.badge(text.of(state), RefundsView.colour(state))),
                new VBox(2, Words.strong(model.amount(refund)), Words.muted(text.of(refund.reason()))),
                fact("refunds.for", model.appointment(refund)),
                fact("refunds.since", text.formats().dateAndTime(refund.owedAt())),
                Words.body(model.sentence(refund)));
        if (model.mayRelease(refund)) content.getChildren().add(release());
        if (state == RefundState.SENDING) refund.bolt11().ifPresent(invoice -> addByHand(content, invoice));
        refund.preimage().ifPresent(proof -> content.getChildren().add(copied("refunds.proof", proof)));
        refund.paymentHash().ifPresent(hash -> content.getChildren().add(copied("refunds.hash", hash)));
        content.getStyleClass().add("side-panel-content");
        return content;
    }

    private Node fact(String key, String words) {
        return new VBox(2, Words.muted(text.of(key)), Words.body(words));
    }

    private Button release() {
        var go = Buttons.busyWhile(Buttons.primary(text.of("refunds.release"), model::release), model.busy);
        go.setMaxWidth(Double.MAX_VALUE);
        return go;
    }

    /** Where nothing can pay by itself, whoever looks after it pays the invoice and shows that it was. */
    private void addByHand(VBox content, String invoice) {
        var code = new QrCode(invoice.toUpperCase(Locale.ROOT), text.of("refunds.code", model.amount(refund)));
        code.size(PIXELS);
        var proof = new Field<>(text.of("refunds.preimage"), new TextField()).hint(text.of("refunds.preimage.why"));
        proof.control.setId("refund-preimage");
        proof.control.textProperty().bindBidirectional(model.preimage);
        proof.control.setOnAction(_ -> model.prove());
        model.fault.subscribe(proof::refuse);
        var show = Buttons.busyWhile(Buttons.plain(text.of("refunds.prove"), model::prove), model.busy);
        show.setMaxWidth(Double.MAX_VALUE);
        content.getChildren()
                .addAll(
                        Words.strong(text.of("refunds.by-hand")),
                        code,
                        Buttons.plain(text.of("refunds.copy-invoice"), Feather.COPY, () -> copy(invoice)),
                        proof,
                        show);
    }

    /** Too long to read: shown by its beginning and end, and copied whole. */
    private Node copied(String key, String value) {
        var brief = Words.body(value.substring(0, 12) + "…" + value.substring(value.length() - 6));
        HBox.setHgrow(brief, Priority.ALWAYS);
        brief.setMaxWidth(Double.MAX_VALUE);
        var copy = Buttons.icon(text.of("refunds.copy", text.of(key)), Feather.COPY, () -> copy(value));
        var line = new HBox(8, brief, copy);
        line.setAlignment(Pos.CENTER_LEFT);
        return new VBox(2, Words.muted(text.of(key)), line);
    }

    private static void copy(String value) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, value));
    }
}
