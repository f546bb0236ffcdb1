package ch.cryptocare.desktop.courses.regrading;

import ch.cryptocare.common.contract.authoring.RegradeSummary;
import ch.cryptocare.common.contract.authoring.SatQuestion;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.notices.Notices;
import ch.cryptocare.desktop.parts.Buttons;
import ch.cryptocare.desktop.parts.Dialogs;
import ch.cryptocare.desktop.parts.EmptyState;
import ch.cryptocare.desktop.parts.Entry;
import ch.cryptocare.desktop.parts.Icons;
import ch.cryptocare.desktop.parts.LoadedPane;
import ch.cryptocare.desktop.parts.Words;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The questions that people were asked: one that was wrong is corrected here. */
public final class RegradeCard extends VBox {
    private final RegradeViewModel model;
    private final Text text;
    private final Notices notices;
    private final Dialogs dialogs;

    public RegradeCard(RegradeViewModel model, Text text, Notices notices, Dialogs dialogs) {
        super(10);
        this.model = model;
        this.text = text;
        this.notices = notices;
        this.dialogs = dialogs;
        getStyleClass().add("card-pane");
        getChildren()
                .addAll(
                        Words.heading(text.of("regrade.title")),
                        Words.muted(text.of("regrade.why")),
                        Buttons.plain(text.of("regrade.show"), Feather.CHECK_SQUARE, this::show));
    }

    private void show() {
        var list = new LoadedPane<>(model.questions, text, notices, this::rows, this::none);
        getChildren().setAll(Words.heading(text.of("regrade.title")), Words.muted(text.of("regrade.why")), list);
        model.questions.load();
    }

    private Node rows(List<SatQuestion> questions) {
        var rows = new VBox();
        questions.forEach(question -> rows.getChildren().add(row(question)));
        return rows;
    }

    private Node row(SatQuestion question) {
        var words = model.words(question.text());
        var correct =
                Buttons.plain(text.of("regrade.correct"), () -> RegradeDialog.show(question, model, text, dialogs));
        correct.setAccessibleText(text.of("regrade.correct") + ", " + words);
        return new Entry(
                Icons.round(Feather.HELP_CIRCLE),
                words,
                text.of("regrade.asked", model.words(question.title()), question.version(), question.asked()),
                question.regrades().stream().map(this::badge).toList(),
                correct);
    }

    private Label badge(RegradeSummary made) {
        return Words.badge(text.of(made.correction()) + " · " + text.formats().date(made.at()), "neutral");
    }

    private Node none() {
        return new EmptyState(Feather.HELP_CIRCLE, text.of("regrade.none"), text.of("regrade.none.why"));
    }
}
