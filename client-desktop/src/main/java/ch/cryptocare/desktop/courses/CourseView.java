package ch.cryptocare.desktop.courses;

import ch.cryptocare.common.contract.authoring.AuthoredCourseResponse;
import ch.cryptocare.desktop.courses.before.BeforeCard;
import ch.cryptocare.desktop.courses.documents.Documents;
import ch.cryptocare.desktop.courses.learners.LearnersCard;
import ch.cryptocare.desktop.courses.preview.Previews;
import ch.cryptocare.desktop.courses.quiz.OtherQuestions;
import ch.cryptocare.desktop.courses.regrading.RegradeCard;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.notices.Notices;
import ch.cryptocare.desktop.parts.Dialogs;
import ch.cryptocare.desktop.parts.LoadedPane;
import ch.cryptocare.desktop.parts.Page;
import ch.cryptocare.desktop.parts.Reveal;
import ch.cryptocare.desktop.parts.TakesKeys;
import ch.cryptocare.desktop.parts.WhileShown;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** One course, as it is written. */
public final class CourseView extends BorderPane implements TakesKeys {
    /**
     * Where films, files, questions and courses that come before are chosen from, who follows the course and was asked
     * what, and how it looks.
     */
    public record Sources(
            Films films,
            Documents documents,
            OtherQuestions questions,
            BeforeCard before,
            LearnersCard learners,
            RegradeCard regrades,
            Previews previews) {}

    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO = new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);

    private final CourseViewModel model;
    private final VBox ground = new VBox(16);
    private final VBox written = new VBox(16);
    private final Page page;

    public CourseView(
            CourseViewModel model,
            ReviewViewModel review,
            Sources sources,
            Text text,
            Notices notices,
            Dialogs dialogs,
            Runnable gone) {
        this.model = model;
        var inputs = new Inputs(text);
        var pane = new ChapterPane(sources.films(), sources.questions(), sources.documents(), text);
        var chapters = new ChaptersCard(model, pane, text);
        var faults = new FaultsCard(model, inputs, chapters, text);
        chapters.whenDrawn(faults::mark);
        var reviewing = new ReviewCard(model, review, text, dialogs, chapters::isReadable, gone);
        written.getChildren().addAll(new AboutCard(model.form, inputs, text).node(), sources.before(), chapters.node());
        inputs.remember(DraftPart.PREREQUISITES, sources.before().begin);
        ground.getChildren()
                .addAll(
                        new SavingNote(model, text, () -> preview(sources.previews())),
                        reviewing,
                        faults,
                        written,
                        new TrainersCard(model, review, text, dialogs),
                        sources.learners(),
                        sources.regrades());
        page = new Page(text.of("place.course"), text.of("course.why"))
                .add(new LoadedPane<>(model.course, text, notices, this::shown, VBox::new));
        setCenter(page);
        WhileShown.hear(
                this,
                () -> Subscription.combine(
                        sources.previews()::close,
                        model.faultsProperty().subscribe(_ -> faults.draw()),
                        getScene().focusOwnerProperty().subscribe(this::reveal)));
    }

    private void preview(Previews previews) {
        previews.show(model.written(), getScene().getWindow());
    }

    private void reveal(@Nullable Node focused) {
        if (focused != null && Reveal.isWithin(ground, focused)) Reveal.in(page, focused);
    }

    private Node shown(AuthoredCourseResponse course) {
        written.setDisable(!model.isOpenToWrite());
        return ground;
    }

    /** Before a field undoes its own letters: there is one history, of the whole course. */
    @Override
    public void pressed(KeyEvent key) {
        if (SAVE.match(key)) model.save();
        else if (UNDO.match(key)) model.undo();
        else if (REDO.match(key)) model.redo();
        else return;
        key.consume();
    }

    /** Goes on once all is kept; asks, where it cannot be. */
    public static void leave(CourseViewModel model, Dialogs dialogs, Text text, Runnable goOn) {
        if (model.isKept()) goOn.run();
        else
            model.saveOr(
                    goOn,
                    () -> dialogs.ask(
                            text.of("course.leave"), text.of("course.leave.why"), text.of("course.leave.yes"), goOn));
    }
}
