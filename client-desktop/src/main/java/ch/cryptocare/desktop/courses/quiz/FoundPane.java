package ch.cryptocare.desktop.courses.quiz;

import ch.cryptocare.common.contract.authoring.LeftOutQuestion;
import ch.cryptocare.common.contract.authoring.QuestionDraft;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.parts.Buttons;
import ch.cryptocare.desktop.parts.Dialogs;
import ch.cryptocare.desktop.parts.Reveal;
import ch.cryptocare.desktop.parts.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** The questions of a file, each to be ticked, and below them those that are not taken, with why. */
final class FoundPane extends VBox {
    private static final double HEIGHT = 420;
    private static final Insets BESIDE_THE_TICK = new Insets(0, 0, 0, 25);
    private static final int LONGEST = 160;

    private final Found found;
    private final Text text;
    private final Button back;
    private final Button take;

    /** @param close before any is taken, so that the cursor can go to the first of them */
    FoundPane(Found found, Text text, Runnable back, Runnable close, Consumer<List<QuestionDraft>> taken) {
        super(12);
        this.found = found;
        this.text = text;
        this.back = Buttons.plain(text.of("back"), back);
        take = Buttons.primary("", () -> {
            close.run();
            taken.accept(found.wanted());
        });
        take.setDefaultButton(true);
        for (var candidate : found.candidates()) candidate.wanted().addListener(_ -> count());
        count();
        var cancel = Buttons.plain(text.of("cancel"), close);
        cancel.setCancelButton(true);
        getChildren().addAll(Words.strong(summary()), list(), Dialogs.buttons(this.back, cancel, take));
    }

    /** Once it is in a window. */
    void takeCursor() {
        (take.isDisabled() ? back : take).requestFocus();
    }

    private void count() {
        int many = found.wanted().size();
        take.setText(text.count("quiz-import.take", many));
        take.setDisable(many == 0);
    }

    private ScrollPane list() {
        var list = new VBox(8);
        var scroll = new ScrollPane(list);
        for (var candidate : found.candidates()) list.getChildren().add(row(candidate, scroll));
        if (!found.leftOut().isEmpty()) list.getChildren().add(Words.heading(text.of("quiz-import.left-out")));
        for (var one : found.leftOut()) list.getChildren().add(row(one));
        list.getStyleClass().add("dialog-fields");
        scroll.setFitToWidth(true);
        scroll.prefHeightProperty().bind(list.heightProperty().map(high -> Math.min(high.doubleValue(), HEIGHT)));
        scroll.setFocusTraversable(false);
        return scroll;
    }

    private String summary() {
        var there = found.candidates().isEmpty()
                ? text.of("quiz-import.nothing")
                : text.count("quiz-import.found", found.candidates().size());
        return found.leftOut().isEmpty()
                ? there
                : there + " · "
                        + text.count(
                                "quiz-import.found.left-out", found.leftOut().size());
    }

    private Node row(Candidate candidate, ScrollPane scroll) {
        var question = candidate.question();
        var words = BothLanguages.best(question.text(), text.language());
        var box = new CheckBox(shortened(words));
        box.setWrapText(true);
        box.selectedProperty().bindBidirectional(candidate.wanted());
        box.focusedProperty().subscribe(here -> {
            if (here) Reveal.in(scroll, box);
        });
        var kind = text.of("quiz-editor.kind." + question.kind());
        box.setAccessibleText(box.getText() + ", " + kind);
        var below = Words.muted(kind);
        VBox.setMargin(below, BESIDE_THE_TICK);
        return new VBox(2, box, below);
    }

    private Node row(LeftOutQuestion one) {
        var name = Words.body(text.of("quiz-import.numbered", one.number(), one.name()));
        return new VBox(2, name, Words.muted(text.of(one.reason())));
    }

    private String shortened(String words) {
        var line = words.strip().replaceAll("\\s+", " ");
        if (line.isEmpty()) return text.of("quiz-editor.question.empty");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST).strip() + "…";
    }
}
