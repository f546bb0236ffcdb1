package ch.cryptocare.desktop.courses;

import ch.cryptocare.common.contract.authoring.AuthoredCourseResponse;
import ch.cryptocare.common.contract.authoring.CourseTrainer;
import ch.cryptocare.desktop.async.Loaded;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.parts.Buttons;
import ch.cryptocare.desktop.parts.Dialogs;
import ch.cryptocare.desktop.parts.Field;
import ch.cryptocare.desktop.parts.FormDialog;
import ch.cryptocare.desktop.parts.Row;
import ch.cryptocare.desktop.parts.WhileShown;
import ch.cryptocare.desktop.parts.Words;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The trainers who write a course, beside administrators. */
final class TrainersCard extends VBox {
    private final ReviewViewModel review;
    private final Text text;
    private final Dialogs dialogs;

    TrainersCard(CourseViewModel model, ReviewViewModel review, Text text, Dialogs dialogs) {
        super(8);
        this.review = review;
        this.text = text;
        this.dialogs = dialogs;
        getStyleClass().add("card-pane");
        WhileShown.hear(
                this,
                () -> model.course.stateProperty().subscribe(now -> {
                    if (now instanceof Loaded.State.Shown<AuthoredCourseResponse>(var course)) draw(course);
                }));
    }

    private void draw(AuthoredCourseResponse course) {
        getChildren().setAll(Words.heading(text.of("course.trainers")));
        if (course.trainers().isEmpty()) getChildren().add(Words.muted(text.of("course.trainers.none")));
        course.trainers().forEach(trainer -> getChildren().add(row(trainer)));
        if (review.publishes) getChildren().add(Buttons.plain(text.of("course.trainer.add"), this::add));
    }

    private Node row(CourseTrainer trainer) {
        var row = new Row(Row.initials(trainer.name()), trainer.name(), "");
        if (review.publishes)
            row.getChildren()
                    .add(Buttons.icon(
                            text.of("course.trainer.remove", trainer.name()), Feather.X, () -> review.remove(trainer)));
        return row;
    }

    private void add() {
        var email = new Field<>(text.of("sign-in.email"), new TextField());
        FormDialog.show(
                dialogs,
                text,
                text.of("course.trainer.add"),
                text.of("course.trainer.add.send"),
                form -> review.entrust(email.control.getText(), form::done, form::refuse),
                email);
    }
}
