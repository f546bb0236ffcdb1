package ch.cryptocare.desktop.payments;

import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.parts.Buttons;
import ch.cryptocare.desktop.parts.Icons;
import ch.cryptocare.desktop.parts.QrCode;
import ch.cryptocare.desktop.parts.Words;
import ch.cryptocare.desktop.payments.PaymentViewModel.State;
import java.time.Duration;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** An invoice to be paid: its code, what it costs, how long it can be paid, and that it was. */
public final class PaymentPanel extends VBox {
    private final PaymentViewModel model;
    private final Text text;
    private final double pixels;
    private final Label clock = Words.muted("");
    private final Runnable[] buttons;

    /** How large, and what can be done beside paying. */
    public static PaymentPanel atDesk(PaymentViewModel model, Text text, Runnable forPatient) {
        return new PaymentPanel(model, text, 3.4, forPatient);
    }

    /** As the patient sees it: the code, the price and what came of it, nothing else. */
    public static PaymentPanel forPatient(PaymentViewModel model, Text text) {
        return new PaymentPanel(model, text, 7);
    }

    private PaymentPanel(PaymentViewModel model, Text text, double pixels, Runnable... forPatient) {
        this.model = model;
        this.text = text;
        this.pixels = pixels;
        this.buttons = forPatient;
        getStyleClass().add("payment-panel");
        setAlignment(Pos.CENTER);
        model.stateProperty().addListener((_, before, now) -> {
            if (now instanceof State.Awaited(var left) && before instanceof State.Awaited) count(left);
            else draw(now);
        });
        draw(model.state());
    }

    /** The cursor goes to what can be done, once it is seen. */
    public void takeCursor() {
        sceneProperty().addListener((_, _, scene) -> {
            if (scene != null) lookupAll(".button").stream().findFirst().ifPresent(Node::requestFocus);
        });
    }

    private void draw(State state) {
        switch (state) {
            case State.Awaited(var left) -> drawInvoice(left);
            case State.Paid _ -> drawEnd(Feather.CHECK_CIRCLE, "payment-paid", "payment.paid");
            case State.Lapsed _ -> drawEnd(Feather.CLOCK, "payment-lapsed", "payment.lapsed");
        }
    }

    private void drawInvoice(Duration left) {
        var amount = Words.title(text.formats().sats(model.amount()));
        getChildren()
                .setAll(
                        new QrCode(
                                        model.wallets(),
                                        text.of("payment.code", text.formats().sats(model.amount())))
                                .size(pixels),
                        amount);
        model.approxChfCents()
                .ifPresent(cents -> getChildren()
                        .add(Words.muted(text.of("payment.about", text.formats().francs(cents)))));
        count(left);
        getChildren().add(clock);
        if (buttons.length > 0) getChildren().add(actions());
    }

    private FlowPane actions() {
        var row = new FlowPane(8, 8);
        row.setAlignment(Pos.CENTER);
        row.getChildren().add(Buttons.plain(text.of("payment.copy"), Feather.COPY, this::copy));
        for (var action : buttons)
            row.getChildren().add(Buttons.plain(text.of("payment.for-patient"), Feather.MONITOR, action));
        return row;
    }

    private void copy() {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, model.bolt11()));
    }

    private void count(Duration left) {
        clock.setText(text.of("payment.left", "%d:%02d".formatted(left.toMinutes(), left.toSecondsPart())));
    }

    private void drawEnd(Feather sign, String style, String sentence) {
        var ground = Icons.round(sign);
        ground.getStyleClass().add(style);
        var words = Words.heading(text.of(sentence));
        getChildren().setAll(ground, words, Words.muted(text.formats().sats(model.amount())));
        setAccessibleText(words.getText());
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
}
