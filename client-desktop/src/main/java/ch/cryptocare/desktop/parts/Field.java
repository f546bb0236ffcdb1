package ch.cryptocare.desktop.parts;

import javafx.css.PseudoClass;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Something to fill in: what it is above, and what is wrong with it below. */
public final class Field<C extends Control> extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");

    public final C control;
    private final Label hint = Words.muted("");
    private final Label fault = Words.body("");

    public Field(String name, C control) {
        this.control = control;
        var label = new Label(name);
        label.getStyleClass().add("field-name");
        label.setLabelFor(control);
        control.setAccessibleText(name);
        control.setMaxWidth(Double.MAX_VALUE);
        fault.getStyleClass().add("field-fault");
        getStyleClass().add("field");
        getChildren().addAll(label, control, hint, fault);
        show(hint, "");
        show(fault, "");
    }

    public Field<C> hint(String sentence) {
        show(hint, sentence);
        return this;
    }

    /** Says what is wrong, where it is, and puts the cursor there. */
    public void refuse(String sentence) {
        mark(sentence);
        if (!sentence.isEmpty()) control.requestFocus();
    }

    /** Says what is wrong, where it is; the cursor stays where somebody writes. */
    public void mark(String sentence) {
        show(fault, sentence);
        control.pseudoClassStateChanged(WRONG, !sentence.isEmpty());
        control.setAccessibleHelp(sentence);
    }

    private static void show(Label label, String sentence) {
        label.setText(sentence);
        label.setVisible(!sentence.isEmpty());
        label.setManaged(!sentence.isEmpty());
    }
}
