package ch.cryptocare.desktop.courses.preview;

import ch.cryptocare.common.contract.authoring.OptionDraft;
import ch.cryptocare.common.contract.authoring.QuestionDraft;
import ch.cryptocare.common.contract.authoring.WrittenText;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.parts.Words;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A question that can be tried out; nothing is marked, and nothing is kept. */
final class QuestionPreview {
    private static final double NUMBER = 120;

    private final QuestionDraft question;
    private final Language language;
    private final Text text;

    QuestionPreview(QuestionDraft question, Language language, Text text) {
        this.question = question;
        this.language = language;
        this.text = text;
    }

    Node node() {
        var asked = Words.strong(in(question.text()).isBlank() ? text.of("preview.untitled") : in(question.text()));
        var how = text.of("preview.how." + question.kind()) + " · " + text.count("preview.points", question.points());
        var node = new VBox(8, asked, Words.muted(how));
        node.getChildren().addAll(answers());
        return node;
    }

    private List<? extends Node> answers() {
        return switch (question.kind()) {
            case SINGLE -> radios(question.options().stream().map(this::words));
            case TRUE_FALSE -> radios(Stream.of(text.of("preview.true"), text.of("preview.false")));
            case MULTIPLE ->
                question.options().stream()
                        .map(option -> wrapped(new CheckBox(words(option))))
                        .toList();
            case ORDERING ->
                question.options().stream()
                        .map(option -> ChapterPreview.paragraph("↕  " + words(option)))
                        .toList();
            case MATCHING -> question.left().stream().map(this::partner).toList();
            case NUMERIC -> List.of(number());
        };
    }

    private List<Node> radios(Stream<String> choices) {
        var group = new ToggleGroup();
        return choices.<Node>map(words -> {
                    var radio = new RadioButton(words);
                    radio.setToggleGroup(group);
                    return wrapped(radio);
                })
                .toList();
    }

    private static Labeled wrapped(Labeled choice) {
        choice.setWrapText(true);
        return choice;
    }

    private Node partner(OptionDraft left) {
        var partners = new ComboBox<String>();
        partners.getItems().setAll(question.options().stream().map(this::words).toList());
        partners.setAccessibleText(words(left));
        var row = new HBox(12, Words.body(words(left)), partners);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node number() {
        var typed = new TextField();
        typed.setPrefWidth(NUMBER);
        typed.setMaxWidth(NUMBER);
        typed.setAccessibleText(text.of("preview.how.NUMERIC"));
        var row = new HBox(8, typed, Words.body(question.unit()));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private String words(OptionDraft option) {
        var words = in(option.text());
        return words.isBlank() ? "…" : words;
    }

    private String in(WrittenText words) {
        return ChapterPreview.in(language, words);
    }
}
