package ch.cryptocare.desktop.availability;

import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.parts.Field;
import ch.cryptocare.desktop.parts.TimeField;
import ch.cryptocare.desktop.parts.Words;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/** What one types into, and where it says what is wrong. */
final class Fields {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");

    private final Text text;

    Fields(Text text) {
        this.text = text;
    }

    /** With its name above and what is wrong below. */
    Field<TextField> named(String key, Typed typed, double width) {
        return named(key, typed, new TextField(), width);
    }

    <C extends TextField> Field<C> named(String key, Typed typed, C control, double width) {
        control.textProperty().bindBidirectional(typed.text);
        var field = new Field<>(text.of(key), control);
        control.setPrefWidth(width);
        refusing(field, typed.wrong);
        return field;
    }

    /** Says beside a field what is wrong with it. */
    <C extends Control> Field<C> refusing(Field<C> field, ObservableValue<Optional<Wrong>> wrong) {
        wrong.subscribe(now -> field.refuse(now.map(text::of).orElse("")));
        return field;
    }

    /** A time alone; what is wrong with it is said by {@link #fault}. */
    TimeField time(String spoken, Typed typed) {
        var field = new TimeField();
        field.textProperty().bindBidirectional(typed.text);
        field.setAccessibleText(spoken);
        field.getStyleClass().add("hours-time");
        typed.wrong.subscribe(now -> {
            field.pseudoClassStateChanged(WRONG, now.isPresent());
            field.setAccessibleHelp(now.map(text::of).orElse(""));
        });
        return field;
    }

    /** Puts the cursor where something is wrong first, as people read. */
    static void goToFault(Parent sheet) {
        firstFault(sheet).ifPresent(Node::requestFocus);
    }

    private static Optional<Node> firstFault(Node node) {
        if (node.getPseudoClassStates().contains(WRONG)) return Optional.of(node);
        if (!(node instanceof Parent parent)) return Optional.empty();
        return parent.getChildrenUnmodifiable().stream()
                .flatMap(child -> firstFault(child).stream())
                .findFirst();
    }

    /** What is wrong with the first of some that something is wrong with. */
    @SafeVarargs
    final Label fault(ObservableValue<Optional<Wrong>>... all) {
        var label = Words.body("");
        label.getStyleClass().add("field-fault");
        Runnable draw = () -> {
            var sentence = "";
            for (var one : all)
                if (sentence.isEmpty()) sentence = one.getValue().map(text::of).orElse("");
            label.setText(sentence);
            label.setVisible(!sentence.isEmpty());
            label.setManaged(!sentence.isEmpty());
        };
        for (var one : all) one.addListener((_, _, _) -> draw.run());
        draw.run();
        return label;
    }
}
