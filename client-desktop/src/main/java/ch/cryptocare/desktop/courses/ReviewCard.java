package ch.cryptocare.desktop.courses;

import ch.cryptocare.common.contract.authoring.AuthoredCourseResponse;
import ch.cryptocare.common.contract.authoring.CourseVersionSummary;
import ch.cryptocare.common.value.VersionStatus;
import ch.cryptocare.desktop.async.Loaded;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.parts.Buttons;
import ch.cryptocare.desktop.parts.Dialogs;
import ch.cryptocare.desktop.parts.Field;
import ch.cryptocare.desktop.parts.FormDialog;
import ch.cryptocare.desktop.parts.WhileShown;
import ch.cryptocare.desktop.parts.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Where a course stands between its first word and the catalogue, and the next step. */
final class ReviewCard extends VBox {
    private static final double WRAP = 860;
    private static final int REASON_ROWS = 4;

    private final ReviewViewModel review;
    private final Text text;
    private final Dialogs dialogs;
    private final BooleanSupplier readable;
    private final Runnable gone;

    /**
     * @param readable whether all that is typed could be read
     * @param gone when the course is not there any more
     */
    ReviewCard(
            CourseViewModel model,
            ReviewViewModel review,
            Text text,
            Dialogs dialogs,
            BooleanSupplier readable,
            Runnable gone) {
        super(10);
        this.review = review;
        this.text = text;
        this.dialogs = dialogs;
        this.readable = readable;
        this.gone = gone;
        getStyleClass().add("card-pane");
        WhileShown.hear(
                this,
                () -> model.course.stateProperty().subscribe(now -> {
                    if (now instanceof Loaded.State.Shown<AuthoredCourseResponse>(var course)) draw(course);
                }));
    }

    private void draw(AuthoredCourseResponse course) {
        getChildren().setAll(CoursesView.badge(course.status(), text), Words.body(text.of(why(course))));
        course.returned()
                .filter(_ -> course.status() == VersionStatus.DRAFT)
                .ifPresent(reason ->
                        getChildren().addAll(Words.strong(text.of("course.returned.because")), Words.body(reason)));
        var steps = new FlowPane(8, 8);
        steps.setPrefWrapLength(WRAP);
        steps.getChildren().setAll(steps(course));
        getChildren().add(steps);
        course.versions().forEach(version -> getChildren().add(line(version)));
    }

    private String why(AuthoredCourseResponse course) {
        return switch (course.status()) {
            case DRAFT -> "course.draft.why";
            case IN_REVIEW -> review.publishes ? "course.review.yours" : "course.review.others";
            case PUBLISHED, SUPERSEDED -> "course.published.why";
        };
    }

    private List<Node> steps(AuthoredCourseResponse course) {
        var steps = new ArrayList<Node>();
        switch (course.status()) {
            case DRAFT -> {
                steps.add(Buttons.busyWhile(
                        Buttons.primary(text.of("course.submit"), () -> review.submit(readable.getAsBoolean())),
                        review.busy));
                if (course.revision() > 0) steps.add(Buttons.danger(text.of("course.discard"), this::discard));
            }
            case IN_REVIEW -> {
                if (review.publishes) {
                    steps.add(Buttons.busyWhile(
                            Buttons.primary(text.of("course.publish"), review::publish), review.busy));
                    steps.add(Buttons.plain(text.of("course.return"), this::giveBack));
                }
                steps.add(Buttons.plain(text.of("course.withdraw"), review::withdraw));
            }
            case PUBLISHED, SUPERSEDED -> {}
        }
        return steps;
    }

    private Node line(CourseVersionSummary version) {
        var at = version.publishedAt().orElse(version.submittedAt());
        return Words.muted(text.of(
                version.publishedAt().isPresent() ? "course.version.published" : "course.version.submitted",
                version.version(),
                text.formats().dateAndTime(at),
                text.of(version.status())));
    }

    private void discard() {
        dialogs.ask(
                text.of("course.discard.title"),
                text.of("course.discard.why"),
                text.of("course.discard"),
                () -> review.discard(gone));
    }

    private void giveBack() {
        var reason = new Field<>(text.of("course.return.reason"), new TextArea());
        reason.control.setWrapText(true);
        reason.control.setPrefRowCount(REASON_ROWS);
        FormDialog.show(
                dialogs,
                text,
                text.of("course.return"),
                text.of("course.return.send"),
                form -> review.giveBack(reason.control.getText(), form::done, form::refuse),
                reason);
    }
}
