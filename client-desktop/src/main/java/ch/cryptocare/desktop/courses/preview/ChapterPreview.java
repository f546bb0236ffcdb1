package ch.cryptocare.desktop.courses.preview;

import ch.cryptocare.common.contract.authoring.ChapterDraft;
import ch.cryptocare.common.contract.authoring.ChosenDocument;
import ch.cryptocare.common.contract.authoring.PoolDraft;
import ch.cryptocare.common.contract.authoring.QuizDraft;
import ch.cryptocare.common.contract.authoring.WrittenText;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.parts.Icons;
import ch.cryptocare.desktop.parts.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A chapter as somebody who follows the course finds it. */
final class ChapterPreview {
    private static final double FILM_HEIGHT = 260;

    private final ChapterDraft chapter;
    private final Language language;
    private final Text text;

    ChapterPreview(ChapterDraft chapter, Language language, Text text) {
        this.chapter = chapter;
        this.language = language;
        this.text = text;
    }

    Node node() {
        return switch (chapter.kind()) {
            case TEXT -> reading();
            case VIDEO -> film();
            case DOCUMENT -> document();
            case QUIZ -> chapter.quiz().<Node>map(this::quiz).orElseGet(this::missing);
        };
    }

    /** As the page has it: an empty line begins a paragraph, and where other lines end says nothing. */
    static List<String> paragraphs(String body) {
        return Stream.of(body.strip().split("\\n\\s*\\n"))
                .map(part -> part.replaceAll("\\s*\\n\\s*", " "))
                .filter(part -> !part.isBlank())
                .toList();
    }

    static Node paragraph(String words) {
        return Words.body(words);
    }

    static String in(Language language, WrittenText words) {
        return switch (language) {
            case FR -> words.fr();
            case EN -> words.en();
        };
    }

    private Node reading() {
        var parts = paragraphs(in(language, chapter.body()));
        if (parts.isEmpty()) return missing();
        return new VBox(12, parts.stream().map(ChapterPreview::paragraph).toArray(Node[]::new));
    }

    private Node film() {
        if (chapter.video().isEmpty()) return missing();
        var screen = new StackPane(Icons.of(Feather.PLAY));
        screen.setMinHeight(FILM_HEIGHT);
        screen.getStyleClass().add("preview-film");
        screen.setAccessibleText(text.of(chapter.kind()));
        return screen;
    }

    private Node document() {
        var chosen = chapter.document().flatMap(language == Language.FR ? ChosenDocument::fr : ChosenDocument::en);
        if (chosen.isEmpty()) return missing();
        var row = new HBox(10, Icons.of(Feather.FILE_TEXT), Words.strong(text.of("preview.document")));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("preview-file");
        return row;
    }

    private Node quiz(QuizDraft quiz) {
        var parts = new ArrayList<Node>();
        parts.add(Words.muted(drawn(quiz)));
        quiz.pools().stream()
                .flatMap(pool -> pool.questions().stream())
                .map(question -> new QuestionPreview(question, language, text).node())
                .forEach(parts::add);
        if (parts.size() == 1) parts.add(missing());
        return new VBox(18, parts.toArray(Node[]::new));
    }

    /** How many of them each attempt asks. */
    private String drawn(QuizDraft quiz) {
        int there =
                quiz.pools().stream().mapToInt(pool -> pool.questions().size()).sum();
        int asked = quiz.pools().stream().mapToInt(ChapterPreview::asked).sum();
        return asked == there ? text.count("preview.questions", there) : text.of("preview.drawn", asked, there);
    }

    private static int asked(PoolDraft pool) {
        return pool.drawn()
                .map(drawn -> Math.min(drawn, pool.questions().size()))
                .orElse(pool.questions().size());
    }

    private Node missing() {
        return Words.muted(text.of("preview.nothing"));
    }
}
