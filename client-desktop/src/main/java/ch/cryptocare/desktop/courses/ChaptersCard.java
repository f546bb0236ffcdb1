package ch.cryptocare.desktop.courses;

import ch.cryptocare.common.contract.authoring.ChapterDraft;
import ch.cryptocare.common.contract.authoring.WrittenText;
import ch.cryptocare.common.value.ChapterKind;
import ch.cryptocare.common.value.CompletionRule;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.desktop.courses.quiz.QuizEditor;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.parts.Card;
import ch.cryptocare.desktop.parts.Reveal;
import ch.cryptocare.desktop.parts.WhileShown;
import ch.cryptocare.desktop.parts.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The chapters in their order, and the one that is open. */
final class ChaptersCard {
    /** What can be written here. */
    private static final List<ChapterKind> KINDS =
            List.of(ChapterKind.TEXT, ChapterKind.VIDEO, ChapterKind.QUIZ, ChapterKind.DOCUMENT);

    private static final int USUAL_PERCENT = 95;

    private final CourseViewModel model;
    private final Text text;
    private final VBox rows = new VBox(4);
    private final StackPane open = new StackPane();
    private final ChapterPane pane;
    private Runnable drawnAnew = () -> {};

    ChaptersCard(CourseViewModel model, ChapterPane pane, Text text) {
        this.model = model;
        this.text = text;
        this.pane = pane;
    }

    Node node() {
        var add = new MenuButton(text.of("course.chapters.add"));
        for (var kind : KINDS) {
            var item = new MenuItem(text.of(kind));
            item.setOnAction(_ -> add(kind));
            add.getItems().add(item);
        }
        var card =
                Card.titled(text.of("course.chapters"), Words.muted(text.of("course.chapters.hint")), rows, add, open);
        ListChangeListener<ChapterForm> changed = _ -> draw();
        WhileShown.hear(card, () -> {
            draw();
            model.form.chapters.addListener(changed);
            var chosen = model.chapter.subscribe(_ -> draw());
            return () -> {
                model.form.chapters.removeListener(changed);
                chosen.unsubscribe();
            };
        });
        return card;
    }

    /** Told when another chapter is open: what was marked in its fields is not any more. */
    void whenDrawn(Runnable hearer) {
        drawnAnew = hearer;
    }

    /** Whether all that is typed into the open quiz could be read: what could not be is not kept. */
    boolean isReadable() {
        return pane.quiz().map(QuizEditor::isReadable).orElse(true);
    }

    Inputs inputs() {
        return pane.inputs();
    }

    Optional<QuizEditor> quiz() {
        return pane.quiz();
    }

    private void draw() {
        var chapters = model.form.chapters;
        var drawn = new ArrayList<HBox>();
        for (int i = 0; i < chapters.size(); i++)
            drawn.add(new ChapterRow(model, chapters.get(i), i, text, this::remove).node());
        var cursor = rows.getScene() == null ? null : rows.getScene().getFocusOwner();
        var hadCursor = cursor != null && Reveal.isWithin(rows, cursor);
        rows.getChildren().setAll(drawn);
        var chapter = model.chapter.get();
        var at = chapters.indexOf(chapter);
        if (hadCursor && at >= 0) drawn.get(at).getChildren().getFirst().requestFocus();
        if (chapter == null) open.getChildren().clear();
        else open.getChildren().setAll(pane.of(chapter));
        drawnAnew.run();
    }

    private void add(ChapterKind kind) {
        var rule = ChapterForm.rules(kind).getFirst();
        var chapter = model.form.form(new ChapterDraft(
                kind,
                WrittenText.EMPTY,
                Optional.empty(),
                WrittenText.EMPTY,
                Optional.empty(),
                Optional.empty(),
                rule,
                rule == CompletionRule.THRESHOLD ? Optional.of(USUAL_PERCENT) : Optional.empty(),
                Optional.empty()));
        model.form.chapters.add(chapter);
        model.chapter.set(chapter);
        inputs().goTo(new FaultPlace(
                Optional.empty(), Optional.empty(), Optional.of(DraftPart.TITLE), Optional.of(Language.FR)));
    }

    private void remove(ChapterForm chapter) {
        var at = model.form.chapters.indexOf(chapter);
        model.form.chapters.remove(chapter);
        if (model.chapter.get() != chapter) return;
        var last = model.form.chapters.size() - 1;
        model.chapter.set(last < 0 ? null : model.form.chapters.get(Math.min(at, last)));
    }
}
