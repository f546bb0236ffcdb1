package ch.cryptocare.desktop.courses.quiz;

import ch.cryptocare.common.contract.authoring.WrittenText;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.desktop.parts.Field;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/** A text in French, and beside it in English. */
final class BothLanguages extends VBox {
    private final Desk desk;
    private final String place;
    private final Slot<String> french;
    private final Slot<String> english;

    /** @param name what it is, with {0} for the language */
    BothLanguages(Desk desk, String place, String name, int rows, BiConsumer<Language, String> typed) {
        this.desk = desk;
        this.place = place;
        var left = field(Language.FR, name, rows);
        var right = field(Language.EN, name, rows);
        french = slot(left, words -> typed.accept(Language.FR, words));
        english = slot(right, words -> typed.accept(Language.EN, words));
        getChildren().add(Controls.evenly(left, right));
    }

    static String in(Language language, WrittenText text) {
        return switch (language) {
            case FR -> text.fr();
            case EN -> text.en();
        };
    }

    static WrittenText with(WrittenText before, Language language, String words) {
        return switch (language) {
            case FR -> new WrittenText(words, before.en());
            case EN -> new WrittenText(before.fr(), words);
        };
    }

    /** In the language that is spoken, or else in the other; empty when nothing is written yet. */
    static String best(WrittenText text, Language spoken) {
        var own = in(spoken, text);
        return own.isBlank() ? in(spoken == Language.FR ? Language.EN : Language.FR, text) : own;
    }

    void draw(WrittenText text) {
        var both = desk.fault(place);
        var missing = desk.fault(place + ".fr");
        french.draw(text.fr(), missing.isEmpty() ? both : missing);
        english.draw(text.en(), desk.fault(place + ".en"));
    }

    private Field<TextArea> field(Language language, String name, int rows) {
        var area = Controls.sheet(place + "." + language.tag(), rows);
        return new Field<>(desk.of(name, desk.text().of(language)), area);
    }

    private static Slot<String> slot(Field<TextArea> field, Consumer<String> typed) {
        return new Slot<>(field.control, Reading.words(), typed, field::mark);
    }
}
