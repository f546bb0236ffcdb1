package ch.cryptocare.desktop.courses.regrading;

import ch.cryptocare.common.contract.authoring.RegradePreview;
import ch.cryptocare.common.contract.authoring.RegradeWish;
import ch.cryptocare.common.contract.authoring.SatQuestion;
import ch.cryptocare.common.value.CorrectionKind;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.parts.Buttons;
import ch.cryptocare.desktop.parts.Choice;
import ch.cryptocare.desktop.parts.Dialogs;
import ch.cryptocare.desktop.parts.Field;
import ch.cryptocare.desktop.parts.ProblemNote;
import ch.cryptocare.desktop.parts.Words;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Corrects one question: what is done, what it does to whom, why, and then for good. */
final class RegradeDialog {
    private static final double WIDTH = 620;

    private final SatQuestion question;
    private final RegradeViewModel model;
    private final Text text;
    private final Dialogs dialogs;
    private final ComboBox<CorrectionKind> correction;
    private final KeyPane key;
    private final CheckBox lowers;
    private final Field<TextField> reason;
    private final ProblemNote fault = new ProblemNote("");
    private final VBox form;
    private final VBox below = new VBox(10);

    private RegradeDialog(SatQuestion question, RegradeViewModel model, Text text, Dialogs dialogs) {
        this.question = question;
        this.model = model;
        this.text = text;
        this.dialogs = dialogs;
        correction = Choice.of(corrections(question), text);
        key = new KeyPane(question, model, text);
        lowers = new CheckBox(text.of("regrade.lowers"));
        reason = new Field<>(text.of("regrade.reason"), new TextField()).hint(text.of("regrade.reason.why"));
        form = new VBox(
                10,
                new Field<>(text.of("regrade.what"), correction),
                key,
                lowers,
                Words.muted(text.of("regrade.lowers.why")));
    }

    static void show(SatQuestion question, RegradeViewModel model, Text text, Dialogs dialogs) {
        new RegradeDialog(question, model, text, dialogs).open();
    }

    private static List<CorrectionKind> corrections(SatQuestion question) {
        return KeyPane.isFor(question.kind())
                ? List.of(CorrectionKind.values())
                : List.of(CorrectionKind.FULL_MARKS, CorrectionKind.WITHDRAWN);
    }

    private void open() {
        correction.valueProperty().subscribe((_, _) -> show(key, asksKey()));
        choose();
        var card =
                Dialogs.card(text.of("regrade.title"), Words.strong(model.words(question.text())), form, fault, below);
        card.setPrefWidth(WIDTH);
        dialogs.show(card, correction);
    }

    private void choose() {
        show(form, true);
        show(key, asksKey());
        fault.say("");
        var look = Buttons.busyWhile(Buttons.primary(text.of("regrade.look"), this::preview), model.busy);
        below.getChildren().setAll(Dialogs.buttons(cancel(), look));
        correction.requestFocus();
    }

    private void preview() {
        var wish = wish();
        if (asksKey() && wish.key().isEmpty()) fault.say(text.of("regrade.key.missing"));
        else model.preview(wish, seen -> shown(wish, seen), fault::say);
    }

    /** What was chosen otherwise meanwhile is looked at again. */
    private void shown(RegradeWish wish, RegradePreview seen) {
        if (!wish.equals(wish())) return;
        fault.say("");
        show(form, false);
        var go = Buttons.busyWhile(
                Buttons.danger(
                        text.of("regrade.go"),
                        () -> model.regrade(wish, seen, reason.control.getText(), dialogs::close, fault::say)),
                model.busy);
        below.getChildren()
                .setAll(
                        Words.body(chosen()),
                        new PreviewPane(seen, text),
                        reason,
                        Words.muted(text.of("regrade.for-good")),
                        Dialogs.buttons(cancel(), Buttons.plain(text.of("regrade.other"), this::choose), go));
        reason.control.requestFocus();
    }

    private String chosen() {
        var name = text.of(correction.getValue());
        var what = asksKey() ? text.of("regrade.chosen", name, key.words()) : name;
        return lowers.isSelected() ? what + " · " + text.of("regrade.lowers") : what;
    }

    private static void show(Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }

    private RegradeWish wish() {
        return new RegradeWish(
                question.version(),
                question.chapter(),
                question.id(),
                correction.getValue(),
                asksKey() ? key.key() : Optional.empty(),
                asksKey() ? key.tolerance() : Optional.empty(),
                lowers.isSelected());
    }

    private boolean asksKey() {
        return switch (correction.getValue()) {
            case FULL_MARKS, WITHDRAWN -> false;
            case ALSO_RIGHT, ONLY_RIGHT -> true;
        };
    }

    private Button cancel() {
        var cancel = Buttons.plain(text.of("cancel"), dialogs::close);
        cancel.setCancelButton(true);
        return cancel;
    }
}
