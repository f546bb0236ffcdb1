package ch.cryptocare.desktop.courses.regrading;

import ch.cryptocare.common.contract.authoring.RegradeChange;
import ch.cryptocare.common.contract.authoring.RegradePreview;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.parts.Entry;
import ch.cryptocare.desktop.parts.Row;
import ch.cryptocare.desktop.parts.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** Who would gain, lose, pass or fall. */
final class PreviewPane extends VBox {
    private static final double HEIGHT = 190;

    private final Text text;

    PreviewPane(RegradePreview preview, Text text) {
        super(6);
        this.text = text;
        getChildren()
                .addAll(
                        Words.strong(text.of("regrade.preview", preview.asked(), preview.gains(), preview.loses())),
                        Words.body(text.of("regrade.preview.passes", preview.passes(), preview.certificates())));
        if (preview.falls() > 0) getChildren().add(Words.body(text.of("regrade.preview.falls", preview.falls())));
        if (!preview.changes().isEmpty()) getChildren().add(list(preview.changes()));
    }

    private ScrollPane list(List<RegradeChange> changes) {
        var rows = new VBox();
        changes.forEach(change -> rows.getChildren().add(row(change)));
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setPrefHeight(HEIGHT);
        scroll.setMinHeight(HEIGHT);
        return scroll;
    }

    private Entry row(RegradeChange change) {
        var name = change.learner().isEmpty() ? text.of("learners.nobody") : change.learner();
        var about = text.of(
                "regrade.change",
                change.attempt(),
                change.before(),
                change.pointsBefore(),
                change.after(),
                change.pointsAfter());
        var badges = new ArrayList<Label>();
        if (change.passes()) badges.add(Words.badge(text.of("regrade.passes"), "success"));
        if (change.certificate()) badges.add(Words.badge(text.of("regrade.certificate"), "success"));
        if (change.kept()) badges.add(Words.badge(text.of("regrade.kept"), "neutral"));
        if (change.falls()) badges.add(Words.badge(text.of("regrade.falls"), "warning"));
        return new Entry(Row.initials(name), name, about, badges);
    }
}
