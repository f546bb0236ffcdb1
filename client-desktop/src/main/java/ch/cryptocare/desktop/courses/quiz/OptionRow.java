package ch.cryptocare.desktop.courses.quiz;

import ch.cryptocare.common.contract.authoring.OptionDraft;
import ch.cryptocare.common.contract.authoring.QuestionDraft;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.desktop.parts.Buttons;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** An option in both languages, and beside it what makes it right. */
final class OptionRow extends VBox implements Movable {
    private static final double NARROWEST = 60;

    private final OptionList list;
    private final Desk.Asked at;
    private final Desk desk;
    private final String place;
    private final TextField french;
    private final TextField english;
    private final Slot<String> inFrench;
    private final Slot<String> inEnglish;
    private final List<OptionPart> parts;
    private final Button remove;
    private final Label fault = Controls.fault();
    private int index;

    OptionRow(OptionList list, Desk.Asked at, String key) {
        super(2);
        this.list = list;
        this.at = at;
        desk = at.desk();
        place = Places.option(list.side, key);
        french = field(Language.FR);
        english = field(Language.EN);
        inFrench = slot(french, Language.FR);
        inEnglish = slot(english, Language.EN);
        parts = OptionPart.of(list, at, place, () -> index);
        remove = Buttons.icon("", Feather.X, () -> list.remove(index));
        remove.setId(at.place(place + ".remove"));
        var row = new HBox(8);
        parts.stream()
                .filter(OptionPart::isBefore)
                .forEach(part -> row.getChildren().add(part.node()));
        row.getChildren().addAll(french, english);
        parts.stream()
                .filter(part -> !part.isBefore())
                .forEach(part -> row.getChildren().add(part.node()));
        row.getChildren().add(remove);
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(row, fault);
    }

    @Override
    public void move(int by) {
        list.move(index, index + by);
    }

    String firstPlace() {
        return desk.text().language() == Language.FR ? french.getId() : english.getId();
    }

    void draw(QuestionDraft question, int now) {
        index = now;
        var option = list.side.of(question).get(index);
        name();
        inFrench.draw(option.text().fr(), at.fault(place + ".text.fr"));
        inEnglish.draw(option.text().en(), at.fault(place + ".text.en"));
        parts.forEach(part -> part.draw(question, index));
        Controls.say(fault, sentence());
    }

    private void name() {
        var number = index + 1;
        var text = desk.text();
        var key = "quiz-editor.option." + list.side.field;
        french.setAccessibleText(text.of(key, number, text.of(Language.FR)));
        english.setAccessibleText(text.of(key, number, text.of(Language.EN)));
        var words = text.of("quiz-editor.option.remove." + list.side.field, number);
        remove.setAccessibleText(words);
        remove.setTooltip(new Tooltip(words));
    }

    /** The first of what is wrong here. */
    private String sentence() {
        var own = Stream.of(".text", ".text.fr", ".text.en", ".id").map(field -> at.fault(place + field));
        return Stream.concat(parts.stream().map(OptionPart::sentence), own)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
    }

    private TextField field(Language language) {
        var field = Controls.line(at.place(place + ".text." + language.tag()), 120);
        field.setPromptText(desk.text().of(language));
        field.setMinWidth(NARROWEST);
        field.setOnAction(_ -> list.addBelow(index));
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    private Slot<String> slot(TextField field, Language language) {
        return new Slot<>(
                field,
                Reading.words(),
                words -> at.change(
                        place + ".text." + language.tag(),
                        question -> list.side.written(question, index, option -> written(option, language, words))),
                sentence -> Controls.mark(field, sentence));
    }

    private static OptionDraft written(OptionDraft option, Language language, String words) {
        return new OptionDraft(option.id(), BothLanguages.with(option.text(), language, words), option.worth());
    }
}
