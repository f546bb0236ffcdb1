package ch.cryptocare.desktop.certificates;

import ch.cryptocare.common.contract.certificates.CertificateResponse;
import ch.cryptocare.common.contract.certificates.CertificateStatus;
import ch.cryptocare.common.value.RevocationReason;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.parts.Buttons;
import ch.cryptocare.desktop.parts.Card;
import ch.cryptocare.desktop.parts.Choice;
import ch.cryptocare.desktop.parts.Dialogs;
import ch.cryptocare.desktop.parts.Field;
import ch.cryptocare.desktop.parts.FormDialog;
import ch.cryptocare.desktop.parts.Page;
import ch.cryptocare.desktop.parts.ProblemNote;
import ch.cryptocare.desktop.parts.WhileShown;
import ch.cryptocare.desktop.parts.Words;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Looks a certificate up, and takes it back. */
public final class CertificatesView extends BorderPane {
    private static final double SERIAL = 300;

    private final CertificatesViewModel model;
    private final Text text;
    private final Dialogs dialogs;
    private final ProblemNote trouble = new ProblemNote("");
    private final VBox found = new VBox();

    public CertificatesView(CertificatesViewModel model, Text text, Dialogs dialogs) {
        this.model = model;
        this.text = text;
        this.dialogs = dialogs;
        var serial = new Field<>(text.of("certificates.serial"), new TextField());
        serial.control.setPrefWidth(SERIAL);
        serial.control.textProperty().bindBidirectional(model.serial);
        serial.control.setOnAction(_ -> lookUp());
        var go = Buttons.busyWhile(Buttons.primary(text.of("certificates.look-up"), this::lookUp), model.busy);
        var row = new FlowPane(12, 12, serial, go);
        row.setRowValignment(VPos.BOTTOM);
        setCenter(new Page(text.of("place.certificates"), text.of("certificates.why"))
                .add(Card.titled(text.of("certificates.find"), row, trouble))
                .add(found));
        WhileShown.hear(
                this,
                () -> model.foundProperty()
                        .subscribe(now -> found.getChildren()
                                .setAll(now.stream().map(this::certificate).toList())));
    }

    private void lookUp() {
        model.lookUp(trouble::say);
    }

    private Node certificate(CertificateResponse one) {
        var card = Card.titled(title(one), badge(one.status()), fact("certificates.holder", holder(one)));
        var formats = text.formats();
        var points = text.of("certificates.points", one.points().toPlainString(), one.minutes());
        card.getChildren()
                .addAll(
                        fact("certificates.course", points),
                        fact("certificates.completed", formats.date(one.completedAt())),
                        fact("certificates.issued", formats.date(one.issuedAt()) + " · " + one.issuer()),
                        fact("certificates.serial", one.serial()));
        one.validUntil().ifPresent(until -> card.getChildren().add(fact("certificates.until", formats.date(until))));
        one.supersededBy().ifPresent(by -> card.getChildren().add(fact("certificates.superseded", by)));
        one.replaces().ifPresent(former -> card.getChildren().add(fact("certificates.replaces", former)));
        one.revokedAt().ifPresent(at -> card.getChildren().add(fact("certificates.revoked-at", revoked(one))));
        if (one.status() == CertificateStatus.VALID)
            card.getChildren().add(new FlowPane(Buttons.danger(text.of("certificates.revoke"), () -> ask(one))));
        return card;
    }

    private String revoked(CertificateResponse one) {
        var why = one.revocationReason().map(text::of).orElse("");
        return one.revokedAt().map(text.formats()::date).orElse("") + " · " + why;
    }

    private String title(CertificateResponse one) {
        return one.title().getOrDefault(text.language().tag(), one.serial());
    }

    private String holder(CertificateResponse one) {
        return one.holder().orElse(text.of("certificates.holder.erased"));
    }

    private Node badge(CertificateStatus status) {
        return new FlowPane(Words.badge(text.of(status), status == CertificateStatus.VALID ? "success" : "warning"));
    }

    private Node fact(String name, String value) {
        return new VBox(Words.muted(text.of(name)), Words.body(value));
    }

    private void ask(CertificateResponse one) {
        var reason = new Field<>(text.of("certificates.reason"), Choice.of(List.of(RevocationReason.values()), text));
        reason.control.setValue(RevocationReason.ISSUED_BY_MISTAKE);
        reason.hint(text.of("certificates.reason.why"));
        FormDialog.show(
                dialogs,
                text,
                text.of("certificates.revoke.title", title(one)),
                text.of("certificates.revoke.yes"),
                form -> {
                    form.done();
                    model.revoke(one, reason.control.getValue());
                },
                reason);
    }
}
