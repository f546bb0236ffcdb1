package ch.cryptocare.desktop.courses.quiz;

import ch.cryptocare.common.contract.authoring.LeftOutQuestion;
import ch.cryptocare.desktop.courses.quiz.ImportViewModel.Found;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.parts.Words;
import javafx.geometry.Insets;
import javafx.scene.Node;
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

    FoundPane(Found found, Text text) {
        super(12);
        this.found = found;
        this.text = text;
        var list = new VBox(8);
        for (var candidate : found.candidates()) list.getChildren().add(row(candidate));
        if (!found.leftOut().isEmpty()) list.getChildren().add(Words.heading(text.of("quiz-import.left-out")));
        for (var one : found.leftOut()) list.getChildren().add(row(one));
        list.getStyleClass().add("dialog-fields");
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.prefHeightProperty().bind(list.heightProperty().map(high -> Math.min(high.doubleValue(), HEIGHT)));
        scroll.setFocusTraversable(false);
        getChildren().addAll(Words.strong(summary()), scroll);
    }

    /** Told now, and whenever another one is ticked. */
    void whenChosen(Runnable hearer) {
        for (var candidate : found.candidates()) candidate.wanted().addListener(_ -> hearer.run());
        hearer.run();
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

    private Node row(Candidate candidate) {
        var question = candidate.question();
        var words = BothLanguages.best(question.text(), text.language());
        var box = new CheckBox(shortened(words));
        box.setWrapText(true);
        box.selectedProperty().bindBidirectional(candidate.wanted());
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
