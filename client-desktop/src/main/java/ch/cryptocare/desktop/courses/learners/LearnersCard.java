package ch.cryptocare.desktop.courses.learners;

import ch.cryptocare.common.contract.authoring.ChapterToConfirm;
import ch.cryptocare.common.contract.authoring.LearnerResponse;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.notices.Notices;
import ch.cryptocare.desktop.parts.Buttons;
import ch.cryptocare.desktop.parts.Dialogs;
import ch.cryptocare.desktop.parts.EmptyState;
import ch.cryptocare.desktop.parts.Entry;
import ch.cryptocare.desktop.parts.Field;
import ch.cryptocare.desktop.parts.FormDialog;
import ch.cryptocare.desktop.parts.PagedPane;
import ch.cryptocare.desktop.parts.Row;
import ch.cryptocare.desktop.parts.Words;
import java.util.ArrayList;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Who follows the course, how far they have come, and what waits for a trainer. */
public final class LearnersCard extends VBox {
    private final LearnersViewModel model;
    private final Text text;
    private final Notices notices;
    private final Dialogs dialogs;

    public LearnersCard(LearnersViewModel model, Text text, Notices notices, Dialogs dialogs) {
        super(10);
        this.model = model;
        this.text = text;
        this.notices = notices;
        this.dialogs = dialogs;
        getStyleClass().add("card-pane");
        getChildren()
                .addAll(
                        Words.heading(text.of("learners.title")),
                        Words.muted(text.of("learners.why")),
                        Buttons.plain(text.of("learners.show"), Feather.USERS, this::show));
    }

    private void show() {
        var only = new CheckBox(text.of("learners.waiting"));
        only.selectedProperty().bindBidirectional(model.waiting);
        only.setOnAction(_ -> model.learners.load());
        var list = new PagedPane<>(model.learners, text, notices, this::learner, this::none);
        getChildren().setAll(Words.heading(text.of("learners.title")), only, list);
        model.learners.load();
        only.requestFocus();
    }

    private Node learner(LearnerResponse learner) {
        var name = model.name(learner);
        var badges = new ArrayList<Label>();
        if (learner.completedAt().isPresent()) badges.add(Words.badge(text.of("learners.completed"), "success"));
        if (learner.extraPercent() > 0)
            badges.add(Words.badge(text.of("learners.extra", learner.extraPercent()), "neutral"));
        var buttons = Stream.concat(
                learner.toConfirm().stream().map(chapter -> confirm(learner, chapter)), Stream.of(time(learner)));
        return new Entry(Row.initials(name), name, about(learner), badges, buttons.toArray(ButtonBase[]::new));
    }

    private String about(LearnerResponse learner) {
        var begun = text.of("learners.since", text.formats().date(learner.enrolledAt()));
        return text.of("learners.done", learner.done(), learner.chapters()) + " · " + begun;
    }

    private Button confirm(LearnerResponse learner, ChapterToConfirm chapter) {
        var words = text.of("learners.confirm", model.title(chapter));
        var button = Buttons.busyWhile(Buttons.plain(words, () -> model.confirm(learner, chapter)), model.busy);
        button.setAccessibleText(words + ", " + model.name(learner));
        return button;
    }

    private Button time(LearnerResponse learner) {
        return Buttons.icon(text.of("learners.time", model.name(learner)), Feather.CLOCK, () -> giveTime(learner));
    }

    private void giveTime(LearnerResponse learner) {
        var percent = new Field<>(text.of("learners.time.percent"), new TextField("50"));
        FormDialog.show(
                dialogs,
                text,
                text.of("learners.time", model.name(learner)),
                text.of("learners.time.give"),
                form -> model.giveTime(learner, percent.control.getText(), form::done, form::refuse),
                percent.hint(text.of("learners.time.why")));
    }

    private Node none() {
        var only = model.waiting.get();
        return new EmptyState(
                Feather.USERS,
                text.of(only ? "learners.none-waits" : "learners.none"),
                text.of(only ? "learners.none-waits.why" : "learners.none.why"));
    }
}
